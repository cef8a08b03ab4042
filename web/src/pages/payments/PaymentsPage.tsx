import { Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "react-router";
import { paymentKinds, toPaymentParameters, useAllPayments } from "../../api/payments";
import { CsvButton } from "../../components/csv/CsvButton";
import { useAddressFilters } from "../../components/list/addressFilters";
import { ChoiceFilter } from "../../components/list/ChoiceFilter";
import { ColumnMenu } from "../../components/list/ColumnMenu";
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
import { creditNotesPath } from "../creditNotes/paths";
import { paymentColumns } from "./columns";
import { describeFilters } from "./describeFilters";
import { noFilters, paymentFilters } from "./filters";
import { paymentListRules } from "./paymentRules";
import { paymentsPath } from "./paths";
import { PaymentFilterMenu } from "./PaymentFilterMenu";
import { PaymentTotals } from "./PaymentTotals";

const { invoices, payments } = texts;

/** What was paid, of all invoices; members see what they paid. */
export function PaymentsPage() {
  const isAdmin = useIsAdmin();
  const { state, show, refine } = useListState(paymentListRules);
  const { filters, set } = useAddressFilters(paymentFilters);
  const query = { ...toQuery(state), ...filters };
  const list = useAllPayments(query);
  const columns = useMemo(() => paymentColumns(isAdmin), [isAdmin]);
  const { visible, shown, choose } = useColumns("payments", columns);
  const isFiltered = state.q !== "" || Object.values(filters).some((value) => value !== null);
  const isBare = useIsBare(isFiltered, list.data?.total);

  return (
    <>
      <PageHeader title={payments.title}>
        <Button component={Link} to={creditNotesPath} variant="default">
          {texts.creditNotes.title}
        </Button>
      </PageHeader>
      {!isBare && (
        <Toolbar>
          <SearchInput
            value={state.q}
            onSearch={(q) => {
              refine({ q });
            }}
            placeholder={isAdmin ? payments.searchPlaceholder : payments.ownSearchPlaceholder}
          />
          <ChoiceFilter
            label={payments.kind}
            all={payments.allKinds}
            choices={paymentKinds.map((value) => ({ value, label: payments.kinds[value] }))}
            value={filters.kind}
            onChange={(kind) => {
              set({ kind });
            }}
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
          <PaymentFilterMenu filters={filters} onApply={set} />
          <SortSelect
            columns={columns}
            sort={state.sort}
            onSort={(sort) => {
              refine({ sort });
            }}
          />
          <ColumnMenu columns={columns} shown={shown} onChoose={choose} />
          <CsvButton list="payments" parameters={toPaymentParameters(query)} />
        </Toolbar>
      )}
      <FilterChips
        active={describeFilters(filters)}
        onChange={set}
        onClear={() => {
          set({ ...noFilters, userId: filters.userId, kind: filters.kind });
        }}
      />
      <ListView
        query={list}
        state={state}
        onShow={show}
        columns={visible}
        itemKey={({ id }) => id}
        caption={payments.title}
        count={payments.count}
        aside={<PaymentTotals q={state.q} filters={filters} />}
        empty={
          isFiltered ? (
            <Message icon="search" title={payments.noMatchTitle} text={invoices.noMatchText}>
              <Button component={Link} to={paymentsPath} variant="default">
                {payments.showAll}
              </Button>
            </Message>
          ) : (
            <Message
              icon="payment"
              title={payments.emptyTitle}
              text={isAdmin ? payments.emptyText : payments.emptyOwnText}
            />
          )
        }
      />
    </>
  );
}
