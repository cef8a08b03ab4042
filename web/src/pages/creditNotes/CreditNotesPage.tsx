import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "react-router";
import { toCreditNoteParameters, useAllCreditNotes } from "../../api/creditNotes";
import { CsvButton } from "../../components/csv/CsvButton";
import { useAddressFilters } from "../../components/list/addressFilters";
import { ColumnMenu } from "../../components/list/ColumnMenu";
import { DatedFilterMenu } from "../../components/list/DatedFilterMenu";
import { FilterChips } from "../../components/list/FilterChips";
import { ListView } from "../../components/list/ListView";
import { SearchInput } from "../../components/list/SearchInput";
import { SortSelect } from "../../components/list/SortSelect";
import { Toolbar } from "../../components/list/Toolbar";
import { useColumns } from "../../components/list/useColumns";
import { useIsBare } from "../../components/list/useIsBare";
import { toQuery, useListState } from "../../components/list/useListState";
import { Message } from "../../components/Message";
import { PageHeader } from "../../components/PageHeader";
import { UserPicker } from "../../components/UserPicker";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { paymentsPath } from "../payments/paths";
import { creditNoteColumns } from "./columns";
import { describeFilters } from "./describeFilters";
import { creditNoteFilters, hiddenFilters, noFilters } from "./filters";
import { creditNoteListRules } from "./creditNoteRules";
import { creditNotesPath } from "./paths";
import { CreditNoteTotals } from "./CreditNoteTotals";

const { creditNotes, invoices } = texts;
const days = {
  label: creditNotes.issuedOn,
  from: "issuedFrom",
  fromLabel: creditNotes.issuedFrom,
  to: "issuedTo",
  toLabel: creditNotes.issuedTo,
} as const;

/** What was credited, of all invoices; members see what they were credited. */
export function CreditNotesPage() {
  const isAdmin = useIsAdmin();
  const { state, show, refine } = useListState(creditNoteListRules);
  const { filters, set } = useAddressFilters(creditNoteFilters);
  const query = { ...toQuery(state), ...filters };
  const list = useAllCreditNotes(query);
  const columns = useMemo(() => creditNoteColumns(isAdmin), [isAdmin]);
  const { visible, shown, choose } = useColumns("credit notes", columns);
  const isFiltered = state.q !== "" || Object.values(filters).some((value) => value !== null);
  const isBare = useIsBare(isFiltered, list.data?.total);

  return (
    <>
      <PageHeader title={creditNotes.title}>
        <Button component={Link} to={paymentsPath} variant="default">
          {texts.payments.title}
        </Button>
      </PageHeader>
      {!isBare && (
        <Toolbar>
          <SearchInput
            value={state.q}
            onSearch={(q) => {
              refine({ q });
            }}
            placeholder={isAdmin ? creditNotes.searchPlaceholder : creditNotes.ownSearchPlaceholder}
          />
          {isAdmin && (
            <UserPicker
              value={filters.userId}
              onChange={(userId) => {
                set({ userId });
              }}
              aria-label={invoices.user}
              placeholder={invoices.allUsers}
              clearable
            />
          )}
          <DatedFilterMenu filters={filters} hidden={hiddenFilters} days={days} onApply={set} />
          <SortSelect
            columns={columns}
            sort={state.sort}
            onSort={(sort) => {
              refine({ sort });
            }}
          />
          <ColumnMenu columns={columns} shown={shown} onChoose={choose} />
          <CsvButton list="credit-notes" parameters={toCreditNoteParameters(query)} />
        </Toolbar>
      )}
      <FilterChips
        active={describeFilters(filters)}
        onChange={set}
        onClear={() => {
          set({ ...noFilters, userId: filters.userId });
        }}
      />
      <ListView
        query={list}
        state={state}
        onShow={show}
        columns={visible}
        itemKey={({ id }) => id}
        caption={creditNotes.title}
        count={creditNotes.count}
        aside={<CreditNoteTotals q={state.q} filters={filters} />}
        empty={
          isFiltered ? (
            <Message icon="search" title={creditNotes.noMatchTitle} text={invoices.noMatchText}>
              <Button component={Link} to={creditNotesPath} variant="default">
                {creditNotes.showAll}
              </Button>
            </Message>
          ) : (
            <Message
              icon="invoice"
              title={creditNotes.emptyTitle}
              text={isAdmin ? creditNotes.emptyText : creditNotes.emptyOwnText}
            />
          )
        }
      />
    </>
  );
}
