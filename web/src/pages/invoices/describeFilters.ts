import type { InvoiceFilters } from "../../api/invoicesQuery";
import type { FilterText } from "../../components/list/FilterChips";
import { writeNumber } from "../../format/localNumber";
import { formatCalendarDate } from "../../format/time";
import { texts } from "../../texts";

/** The filters that are set, besides the one by user, which has an input of its own. */
export function describeFilters(filters: InvoiceFilters): FilterText<InvoiceFilters>[] {
  const { invoiceFilters, invoices } = texts;
  const bound = (
    name: keyof InvoiceFilters,
    say: (what: string, value: string) => string,
    what: string,
    write: (value: string) => string,
  ): FilterText<InvoiceFilters>[] => {
    const value = filters[name];
    return typeof value === "string" ? [{ text: say(what, write(value)), without: { [name]: null } }] : [];
  };
  return [
    ...filters.status.map((status) => ({
      text: invoices.statuses[status],
      without: { status: filters.status.filter((other) => other !== status) },
    })),
    ...(filters.overdue ? [{ text: invoices.overdue, without: { overdue: false } }] : []),
    ...(filters.partiallyPaid ? [{ text: invoices.partiallyPaid, without: { partiallyPaid: false } }] : []),
    ...(filters.delivery ? [{ text: texts.mailed[filters.delivery], without: { delivery: null } }] : []),
    ...(filters.notReminded ? [{ text: texts.mailed.notReminded, without: { notReminded: false } }] : []),
    ...(filters.currency ? [{ text: filters.currency, without: { currency: null } }] : []),
    ...bound("createdBefore", (what, day) => `${what} ${day}`, invoiceFilters.createdBefore, formatCalendarDate),
    ...bound("amountMin", invoiceFilters.from, invoices.amount, (value) => writeNumber(value)),
    ...bound("amountMax", invoiceFilters.to, invoices.amount, (value) => writeNumber(value)),
    ...bound("issuedFrom", invoiceFilters.from, invoices.issueDate, formatCalendarDate),
    ...bound("issuedTo", invoiceFilters.to, invoices.issueDate, formatCalendarDate),
    ...bound("dueFrom", invoiceFilters.from, invoices.dueDate, formatCalendarDate),
    ...bound("dueTo", invoiceFilters.to, invoices.dueDate, formatCalendarDate),
  ];
}
