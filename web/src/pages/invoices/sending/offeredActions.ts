import type { Invoice, InvoiceAction } from "../../../api/invoices";

/** What can be done to an invoice now: nobody is reminded of what is not overdue. */
export function offeredActions({ actions, overdue }: Invoice): InvoiceAction[] {
  return actions.filter((action) => action !== "remind" || overdue);
}
