import { invoicesQuery } from "../../api/invoices";
import { readListState, type ListRules } from "../../components/list/listState";
import { toQuery } from "../../components/list/useListState";
import { noFilters } from "./filters";
import { byAmount, byBalance } from "./orders";

export const invoiceListRules: ListRules = {
  sorts: ["-id", "number", byAmount, byBalance, "issue_date", "due_date", "created_at", "updated_at"],
};

/** What the list of invoices shows when nothing is asked of it, to read before somebody goes there. */
export const firstInvoices = invoicesQuery({
  ...toQuery(readListState(new URLSearchParams(), invoiceListRules)),
  ...noFilters,
});
