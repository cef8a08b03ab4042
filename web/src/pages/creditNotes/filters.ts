import type { CreditNoteFilters } from "../../api/creditNotes";
import { textFilter, type AddressFilters } from "../../components/list/addressFilters";
import { parseId } from "../../components/parseId";
import { isDate } from "../../format/date";
import { isCurrency } from "../../money/currencies";

export const noFilters: CreditNoteFilters = { userId: null, currency: null, issuedFrom: null, issuedTo: null };

/** What is behind the button of filters; the user has a field of its own. */
export const hiddenFilters = ["currency", "issuedFrom", "issuedTo"] as const;

export const creditNoteFilters: AddressFilters<CreditNoteFilters> = {
  userId: { name: "user", read: parseId },
  currency: textFilter("currency", isCurrency),
  issuedFrom: textFilter("issued_from", isDate),
  issuedTo: textFilter("issued_to", isDate),
};
