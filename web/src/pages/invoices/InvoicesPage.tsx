import { lazy, Suspense, useMemo, useState } from "react";
import { useLocation } from "react-router";
import { useInvoices } from "../../api/invoices";
import { toInvoiceParameters } from "../../api/invoicesQuery";
import { CreateLink } from "../../components/CreateLink";
import { CsvButton } from "../../components/csv/CsvButton";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { ColumnMenu } from "../../components/list/ColumnMenu";
import { ListView } from "../../components/list/ListView";
import { SearchInput } from "../../components/list/SearchInput";
import { SortSelect } from "../../components/list/SortSelect";
import { Toolbar } from "../../components/list/Toolbar";
import { useColumns } from "../../components/list/useColumns";
import { useIsBare } from "../../components/list/useIsBare";
import { toQuery, useListState } from "../../components/list/useListState";
import { PageHeader } from "../../components/PageHeader";
import { UserPicker } from "../../components/UserPicker";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { ActiveFilters } from "./ActiveFilters";
import { selectColumn } from "./bulk/selectColumn";
import { useSelection } from "./bulk/useSelection";
import { invoiceColumns } from "./columns";
import { FilterMenu } from "./FilterMenu";
import { writeFilters } from "./filters";
import { useLeaveTrail } from "./invoiceTrail";
import { invoiceListRules } from "./firstInvoices";
import { InvoiceViews } from "./InvoiceViews";
import { ListTotals } from "./ListTotals";
import { NoInvoices } from "./NoInvoices";
import { invoiceDrawerSize, invoicesPath, newInvoicePath } from "./paths";
import { useInvoiceFilters } from "./useInvoiceFilters";

// Nobody selects anything as soon as the page opens.
const SelectionBar = lazy(async () => ({ default: (await import("./bulk/SelectionBar")).SelectionBar }));

export function InvoicesPage() {
  const isAdmin = useIsAdmin();
  const { search } = useLocation();
  const { state, show, refine } = useListState(invoiceListRules);
  const { filters, set, any } = useInvoiceFilters();
  const query = { ...toQuery(state), ...filters };
  const invoices = useInvoices(query);
  const selection = useSelection(writeFilters(new URLSearchParams({ q: state.q }), filters).toString());
  const [selects, setSelects] = useState(false);
  if (selection.chosen.size > 0 && !selects) {
    setSelects(true);
  }
  useLeaveTrail(search, invoices.data);
  const columns = useMemo(() => invoiceColumns(isAdmin), [isAdmin]);
  const { visible, shown, choose } = useColumns("invoices", columns);
  const setSort = (sort: string) => {
    refine({ sort });
  };

  const isFiltered = any || state.q !== "";
  const isBare = useIsBare(isFiltered, invoices.data?.total);

  return (
    <>
      <PageHeader title={texts.invoices.title}>
        {isAdmin && <CreateLink to={newInvoicePath} label={texts.invoices.create} />}
      </PageHeader>
      {!isBare && (
        <>
          <InvoiceViews />
          <Toolbar>
            <SearchInput
              value={state.q}
              onSearch={(q) => {
                refine({ q });
              }}
              placeholder={isAdmin ? texts.invoices.searchPlaceholder : texts.invoices.ownSearchPlaceholder}
            />
            {isAdmin && (
              <UserPicker
                value={filters.userId}
                onChange={(userId) => {
                  set({ userId });
                }}
                aria-label={texts.invoices.user}
                placeholder={texts.invoices.allUsers}
                clearable
              />
            )}
            <FilterMenu filters={filters} onApply={set} />
            <SortSelect
              columns={columns}
              sort={state.sort}
              standard={{ value: "-id", label: texts.invoices.newestFirst }}
              onSort={setSort}
            />
            <ColumnMenu columns={columns} shown={shown} onChoose={choose} />
            <CsvButton list="invoices" parameters={toInvoiceParameters(query)} />
          </Toolbar>
        </>
      )}
      <ActiveFilters filters={filters} onChange={set} />
      <ListView
        query={invoices}
        state={state}
        onShow={show}
        columns={isAdmin ? [selectColumn(invoices.data?.items ?? [], selection), ...visible] : visible}
        itemKey={(invoice) => invoice.id}
        caption={texts.invoices.title}
        count={texts.invoices.count}
        isSelected={({ id }) => selection.chosen.has(id)}
        aside={<ListTotals q={state.q} filters={filters} />}
        empty={<NoInvoices filtered={isFiltered} />}
      />
      {isAdmin && (
        <>
          {selects && (
            <Suspense>
              <SelectionBar selection={selection} query={query} total={invoices.data?.total ?? null} />
            </Suspense>
          )}
          <RouteDrawer listPath={invoicesPath} size={invoiceDrawerSize} />
        </>
      )}
    </>
  );
}
