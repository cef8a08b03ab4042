import type { InvoiceTotal } from "../../api/invoiceTotals";
import type { InvoiceFilters } from "../../api/invoicesQuery";

/** What of the invoices that were added up a view by state has. */
export function ofView(
  totals: readonly InvoiceTotal[],
  { status = [], overdue }: Partial<InvoiceFilters>,
): InvoiceTotal[] {
  return totals.filter(
    (total) => (status.length === 0 || status.includes(total.status)) && (!overdue || total.overdue),
  );
}

export function countOf(totals: readonly InvoiceTotal[]): number {
  return totals.reduce((sum, { count }) => sum + count, 0);
}
