import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, type Answer } from "./answer";
import { billingClient } from "./clients";
import { useHistory } from "./history";
import { invoiceQuery, useInvoicesChanged, type Invoice, type LineInput } from "./invoices";
import type { components } from "./schema/billing";
import { usePost, type Once } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

type Schemas = components["schemas"];
export type Payment = Schemas["Payment"];
export type CreditNote = Schemas["CreditNote"];
// Sums as decimal text: the service would take a number too, which could not hold every amount exactly.
export type PaymentInput = Schemas["PaymentInput"] & { amount: string };
export type CreditNoteInput = Schemas["CreditNoteInput"] & ({ amount: string } | { lines: LineInput[] });
export type RefundInput = Schemas["RefundInput"] & { amount: string };
export type IssueInput = Schemas["IssueInput"];

export type Seen = Versioned<Pick<Invoice, "id">>;

/** The parameters of an action on an invoice as the person saw it: at another version by now it is refused. */
export const toActionParams = ({ value: { id }, etag }: Seen, headers: Once) => ({
  path: { id },
  header: { ...headers, ...ifMatch(etag) },
});

export function issueInvoice(seen: Seen, body: IssueInput, headers: Once): Promise<Answer<Invoice>> {
  return answer(billingClient.POST("/invoices/{id}/issue", { params: toActionParams(seen, headers), body }));
}

export async function voidInvoice(seen: Seen, headers: Once): Promise<Invoice> {
  return (await answer(billingClient.POST("/invoices/{id}/void", { params: toActionParams(seen, headers) }))).data;
}

export async function recordPayment(seen: Seen, body: PaymentInput, headers: Once): Promise<Payment> {
  const params = toActionParams(seen, headers);
  return (await answer(billingClient.POST("/invoices/{id}/payments", { params, body }))).data;
}

// The version is no part of what is sent under one key: a try after a lost answer may find a later one, and is the same action.

/** An action that answers with the invoice: what is done next is about this version, without waiting for it to be read again. */
function useInvoiceAction<TInput>(act: (input: TInput, headers: Once) => Promise<Answer<Invoice>>) {
  const client = useQueryClient();
  const changed = useInvoicesChanged();
  return usePost(async (input: TInput, headers) => {
    const acted = toVersioned(await act(input, headers));
    client.setQueryData(invoiceQuery(acted.value.id).queryKey, acted);
    return acted.value;
  }, changed);
}

export function useIssueInvoice(seen: Seen) {
  return useInvoiceAction((input: IssueInput, headers) => issueInvoice(seen, input, headers));
}

export function useVoidInvoice(seen: Seen) {
  return usePost((_: undefined, headers) => voidInvoice(seen, headers), useInvoicesChanged());
}

export function useMarkUncollectible(seen: Seen) {
  return useInvoiceAction((_: undefined, headers) =>
    answer(billingClient.POST("/invoices/{id}/mark-uncollectible", { params: toActionParams(seen, headers) })),
  );
}

export function useRecordPayment(seen: Seen) {
  return usePost((body: PaymentInput, headers) => recordPayment(seen, body, headers), useInvoicesChanged());
}

export function useCreateCreditNote(seen: Seen) {
  return usePost(async (body: CreditNoteInput, headers) => {
    const params = toActionParams(seen, headers);
    return (await answer(billingClient.POST("/invoices/{id}/credit-notes", { params, body }))).data;
  }, useInvoicesChanged());
}

export function useReversePayment(id: number, paymentId: number) {
  return usePost(async (body: Schemas["ReversalInput"], headers) => {
    const params = { path: { id, paymentId }, header: headers };
    return (await answer(billingClient.POST("/invoices/{id}/payments/{paymentId}/reverse", { params, body }))).data;
  }, useInvoicesChanged());
}

export function useCreateRefund({ id: noteId, invoice_id: id }: CreditNote) {
  return usePost(async (body: RefundInput, headers) => {
    const params = { path: { id, noteId }, header: headers };
    return (await answer(billingClient.POST("/invoices/{id}/credit-notes/{noteId}/refunds", { params, body }))).data;
  }, useInvoicesChanged());
}

export function useDuplicateInvoice(id: number) {
  return usePost(
    async (_: undefined, headers) =>
      (await answer(billingClient.POST("/invoices/{id}/duplicate", { params: { path: { id }, header: headers } })))
        .data,
    useInvoicesChanged(),
  );
}

/** More payments or credit notes than this an invoice hardly has. */
const limit = 500;

export function usePayments(id: number) {
  return useQuery({
    queryKey: ["invoices", "payments", id],
    queryFn: async ({ signal }) => {
      const params = { path: { id }, query: { limit } };
      return (await answer(billingClient.GET("/invoices/{id}/payments", { params, signal }))).data;
    },
  });
}

export function useCreditNotes(id: number) {
  return useQuery({
    queryKey: ["invoices", "credit-notes", id],
    queryFn: async ({ signal }) => {
      const params = { path: { id }, query: { limit } };
      return (await answer(billingClient.GET("/invoices/{id}/credit-notes", { params, signal }))).data;
    },
  });
}

/** What happened to an invoice, the newest first, as many pages as were asked for. */
export function useInvoiceHistory(id: number) {
  return useHistory(["invoices", "history", id], (query, signal) =>
    answer(billingClient.GET("/invoices/{id}/history", { params: { path: { id }, query }, signal })),
  );
}
