import { useQueryClient } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import { invoicesQuery } from "../../../api/invoices";
import type { InvoiceFields } from "./invoiceFields";

/** Puts the currency that a user was billed in last into the form, unless one has been chosen there. */
export function useCustomerCurrency(form: UseFormReturn<InvoiceFields>): (userId: number | null) => void {
  const client = useQueryClient();
  return (userId) => {
    if (userId === null || form.getFieldState("currency").isDirty) {
      return;
    }
    client
      .query(invoicesQuery({ q: "", sort: "-id", limit: 1, after: null, userId }))
      .then(({ items: [last] }) => {
        if (last && form.getValues("user_id") === userId && !form.getFieldState("currency").isDirty) {
          form.resetField("currency", { defaultValue: last.currency });
        }
      })
      // The currency that stands there will do.
      .catch(() => undefined);
  };
}
