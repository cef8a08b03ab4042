import { useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import type { CreditNote } from "./invoiceActions";
import type { components } from "./schema/billing";

export type Refund = components["schemas"]["Refund"];

/** More refunds than this a credit note hardly has. */
const limit = 500;

/** What was given back for a credit note, the oldest first. */
export function useRefunds({ id: noteId, invoice_id: id }: CreditNote, { enabled = true } = {}) {
  return useQuery({
    queryKey: ["invoices", "refunds", noteId],
    queryFn: async ({ signal }) => {
      const params = { path: { id, noteId }, query: { limit } };
      return (await answer(billingClient.GET("/invoices/{id}/credit-notes/{noteId}/refunds", { params, signal }))).data;
    },
    enabled,
  });
}
