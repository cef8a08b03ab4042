import type { PaymentFilters } from "../../api/payments";
import type { FilterText } from "../../components/list/FilterChips";
import { formatCalendarDate } from "../../format/time";
import { texts } from "../../texts";

/** The filters that are set behind the button. */
export function describeFilters(filters: PaymentFilters): FilterText<PaymentFilters>[] {
  const { invoiceFilters, payments } = texts;
  const { currency, method, paidFrom, paidTo } = filters;
  return [
    ...(currency ? [{ text: currency, without: { currency: null } }] : []),
    ...(method ? [{ text: method, without: { method: null } }] : []),
    ...(paidFrom
      ? [{ text: invoiceFilters.from(payments.paidOn, formatCalendarDate(paidFrom)), without: { paidFrom: null } }]
      : []),
    ...(paidTo
      ? [{ text: invoiceFilters.to(payments.paidOn, formatCalendarDate(paidTo)), without: { paidTo: null } }]
      : []),
  ];
}
