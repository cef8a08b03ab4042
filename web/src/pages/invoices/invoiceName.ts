import type { Invoice } from "../../api/invoices";
import { texts } from "../../texts";

/** What an invoice is called: by its number, or as a draft, which has none. */
export function invoiceName({ id, number }: Pick<Invoice, "id" | "number">): string {
  return number ?? texts.invoices.draft(id);
}

/** Whom it is made out to, as far as that is known. */
export function customerName({ bill_to, user_id }: Pick<Invoice, "bill_to" | "user_id">): string {
  return bill_to?.username ?? texts.invoices.userNumber(user_id);
}
