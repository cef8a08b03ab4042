import { paymentKinds, type PaymentFilters } from "../../api/payments";
import { textFilter, type AddressFilters } from "../../components/list/addressFilters";
import { parseId } from "../../components/parseId";
import { isDate } from "../../format/date";
import { isCurrency } from "../../money/currencies";

export const noFilters: PaymentFilters = {
  userId: null,
  kind: null,
  currency: null,
  method: null,
  paidFrom: null,
  paidTo: null,
};

/** What is behind the button of filters; the others have fields of their own. */
export const hiddenFilters = ["currency", "method", "paidFrom", "paidTo"] as const;

export const paymentFilters: AddressFilters<PaymentFilters> = {
  userId: { name: "user", read: parseId },
  kind: { name: "kind", read: (text) => paymentKinds.find((kind) => kind === text) ?? null },
  currency: textFilter("currency", isCurrency),
  method: textFilter("method"),
  paidFrom: textFilter("paid_from", isDate),
  paidTo: textFilter("paid_to", isDate),
};
