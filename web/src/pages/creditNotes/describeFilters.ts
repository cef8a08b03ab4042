import type { CreditNoteFilters } from "../../api/creditNotes";
import type { FilterText } from "../../components/list/FilterChips";
import { formatCalendarDate } from "../../format/time";
import { texts } from "../../texts";

/** The filters that are set behind the button. */
export function describeFilters({
  currency,
  issuedFrom,
  issuedTo,
}: CreditNoteFilters): FilterText<CreditNoteFilters>[] {
  const { creditNotes, invoiceFilters } = texts;
  return [
    ...(currency ? [{ text: currency, without: { currency: null } }] : []),
    ...(issuedFrom
      ? [
          {
            text: invoiceFilters.from(creditNotes.issuedOn, formatCalendarDate(issuedFrom)),
            without: { issuedFrom: null },
          },
        ]
      : []),
    ...(issuedTo
      ? [{ text: invoiceFilters.to(creditNotes.issuedOn, formatCalendarDate(issuedTo)), without: { issuedTo: null } }]
      : []),
  ];
}
