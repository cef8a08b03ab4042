import { Button } from "@mantine/core";
import { Link } from "react-router";
import { toAuditParameters, useAudit } from "../../api/audit";
import { CsvButton } from "../../components/csv/CsvButton";
import { describeAction } from "../../components/history/describeEntry";
import { ChoiceFilter } from "../../components/list/ChoiceFilter";
import { ColumnMenu } from "../../components/list/ColumnMenu";
import { ListView } from "../../components/list/ListView";
import { SearchInput } from "../../components/list/SearchInput";
import { Toolbar } from "../../components/list/Toolbar";
import { useColumns } from "../../components/list/useColumns";
import { toQuery, useListState } from "../../components/list/useListState";
import { Message } from "../../components/Message";
import { PageHeader } from "../../components/PageHeader";
import { UserPicker } from "../../components/UserPicker";
import { texts } from "../../texts";
import { AuditFilterMenu } from "./AuditFilterMenu";
import { auditActions, auditListRules } from "./auditRules";
import { auditColumns } from "./columns";
import { auditPath } from "./paths";
import { useAuditFilters } from "./useAuditFilters";

/** What was done and tried, for admins: sign-ins, failures and changes. */
export function AuditPage() {
  const { state, show, refine } = useListState(auditListRules);
  const { filters, set } = useAuditFilters();
  const query = { ...toQuery(state), ...filters };
  const entries = useAudit(query);
  const { visible, shown, choose } = useColumns("audit", auditColumns);
  const isFiltered = state.q !== "" || Object.values(filters).some((value) => value !== null);

  return (
    <>
      <PageHeader title={texts.audit.title} summary={texts.audit.summary} />
      <Toolbar>
        <SearchInput
          value={state.q}
          onSearch={(q) => {
            refine({ q });
          }}
          placeholder={texts.audit.searchPlaceholder}
        />
        <ChoiceFilter
          label={texts.audit.what}
          all={texts.audit.everything}
          choices={auditActions.map((value) => ({ value, label: describeAction(value) }))}
          value={filters.action}
          onChange={(action) => {
            set({ action });
          }}
        />
        <UserPicker
          value={filters.userId}
          onChange={(userId) => {
            set({ userId });
          }}
          aria-label={texts.audit.user}
          placeholder={texts.audit.allUsers}
          clearable
        />
        <AuditFilterMenu filters={filters} onApply={set} />
        <ColumnMenu columns={auditColumns} shown={shown} onChoose={choose} />
        <CsvButton list="audit" parameters={toAuditParameters(query)} />
      </Toolbar>
      <ListView
        query={entries}
        state={state}
        onShow={show}
        columns={visible}
        itemKey={(entry) => entry.id}
        caption={texts.audit.title}
        count={texts.audit.count}
        empty={
          <Message
            icon={isFiltered ? "search" : "empty"}
            title={isFiltered ? texts.audit.noMatch : texts.history.empty}
            text={isFiltered ? texts.users.noMatchText(state.q) : texts.audit.summary}
          >
            {isFiltered && (
              <Button component={Link} to={auditPath} variant="default">
                {texts.audit.all}
              </Button>
            )}
          </Message>
        }
      />
    </>
  );
}
