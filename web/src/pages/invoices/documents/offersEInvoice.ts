import type { Invoice } from "../../../api/invoices";

/**
 * Whether an invoice's e-invoice is worth asking for: no draft is one. Customers find it where they take their invoices that way, as it
 * has all it needs then; admins are told what is missing.
 */
export function offersEInvoice({ number, billing_details }: Invoice, isAdmin: boolean): boolean {
  return number !== null && (isAdmin || Boolean(billing_details?.e_invoice));
}
