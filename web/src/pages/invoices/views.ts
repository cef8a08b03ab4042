import type { InvoiceFilters } from "../../api/invoicesQuery";
import { texts } from "../../texts";
import { sameFilters } from "./filters";

const { invoiceFilters, invoices } = texts;

/** What people look at most, one press away. */
export const views: readonly { name: string; filters: Partial<InvoiceFilters> }[] = [
  { name: invoiceFilters.all, filters: {} },
  { name: invoiceFilters.drafts, filters: { status: ["draft"] } },
  { name: invoices.statuses.open, filters: { status: ["open"] } },
  { name: invoices.overdue, filters: { overdue: true } },
  { name: invoices.partiallyPaid, filters: { partiallyPaid: true } },
  { name: invoices.statuses.paid, filters: { status: ["paid"] } },
];

/** Whether filters are just those of a view, besides the user. */
export function isView(filters: InvoiceFilters): boolean {
  return views.some((view) => sameFilters(filters, { ...view.filters, userId: filters.userId }));
}
