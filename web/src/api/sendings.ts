import { useMutation, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { toActionParams, type Seen } from "./invoiceActions";
import { useInvoicesChanged, type Invoice } from "./invoices";
import type { components } from "./schema/billing";
import { usePost, type Once } from "./usePost";
import { ifMatch, toVersioned } from "./versioned";

type Schemas = components["schemas"];
export type Letter = Schemas["Letter"];
export type Sending = Schemas["Sending"];
export type SendInput = Schemas["SendInput"];
export type ReminderSettings = Schemas["ReminderSettings"];
export type ReminderSettingsInput = Schemas["ReminderSettingsInput"];

/** What is mailed of an invoice: itself, a reminder, or a credit note, by its id. */
export type Mailed = "invoice" | "reminder" | number;

/** The letter that would go, to be edited: left alone while it is. In the customer's language where none is said. */
export function useLetter(id: number, what: Mailed, language: string | null) {
  return useQuery({
    queryKey: ["letters", id, what, language],
    queryFn: async ({ signal }) => {
      const query = { ...(language !== null && { language }), ...(what === "reminder" && { reminder: "true" }) };
      const read =
        typeof what === "number"
          ? billingClient.GET("/invoices/{id}/credit-notes/{noteId}/letter", {
              params: { path: { id, noteId: what }, query },
              signal,
            })
          : billingClient.GET("/invoices/{id}/letter", { params: { path: { id }, query }, signal });
      return (await answer(read)).data;
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** What was mailed of an invoice, the newest first. */
export function useSendings({ id, delivery }: Invoice) {
  return useQuery({
    // What became of the last one changes them.
    queryKey: ["invoices", "sendings", id, delivery],
    queryFn: async ({ signal }) =>
      (await answer(billingClient.GET("/invoices/{id}/sendings", { params: { path: { id } }, signal }))).data,
  });
}

export async function sendInvoice(seen: Seen, body: SendInput, headers: Once): Promise<Invoice> {
  const params = toActionParams(seen, headers);
  return (await answer(billingClient.POST("/invoices/{id}/send", { params, body }))).data;
}

async function sendReminder(seen: Seen, body: SendInput, headers: Once): Promise<Invoice> {
  const params = toActionParams(seen, headers);
  return (await answer(billingClient.POST("/invoices/{id}/reminders", { params, body }))).data;
}

async function sendCreditNote(id: number, noteId: number, body: SendInput, headers: Once): Promise<Invoice> {
  const params = { path: { id, noteId }, header: headers };
  return (await answer(billingClient.POST("/invoices/{id}/credit-notes/{noteId}/send", { params, body }))).data;
}

/** Mails an invoice, a reminder of it, or one of its credit notes. */
export function useSend(seen: Seen, what: Mailed) {
  return usePost((body: SendInput, headers) => {
    if (what === "invoice") {
      return sendInvoice(seen, body, headers);
    }
    return what === "reminder" ? sendReminder(seen, body, headers) : sendCreditNote(seen.value.id, what, body, headers);
  }, useInvoicesChanged());
}

export function useDispute(seen: Seen) {
  return usePost(async (body: Schemas["DisputeInput"], headers) => {
    const params = toActionParams(seen, headers);
    return (await answer(billingClient.POST("/invoices/{id}/dispute", { params, body }))).data;
  }, useInvoicesChanged());
}

export function useResolveDispute(seen: Seen) {
  return usePost(async (_: undefined, headers) => {
    const params = toActionParams(seen, headers);
    return (await answer(billingClient.POST("/invoices/{id}/resolve-dispute", { params }))).data;
  }, useInvoicesChanged());
}

export async function readReminders(signal?: AbortSignal) {
  return toVersioned(await answer(billingClient.GET("/reminders", { signal })));
}

export function useRemindersToEdit() {
  return useQuery({
    queryKey: ["reminders", "edit"],
    queryFn: ({ signal }) => readReminders(signal),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useUpdateReminders() {
  return useMutation({
    mutationFn: async ({ input, etag }: { input: ReminderSettingsInput; etag: string | null }) =>
      (await answer(billingClient.PATCH("/reminders", { params: { header: ifMatch(etag) }, body: input }))).data,
  });
}
