import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { toPage, toParameters, type ListQuery } from "./page";
import type { components } from "./schema/billing";

/** What the payments in one currency come to, apart where they were reversed or come from credit; the sum as decimal text. */
export type PaymentTotal = components["schemas"]["PaymentTotal"];

/** What a payment is: received, taken from the customer's credit, or reversed. */
export const paymentKinds = ["received", "credit", "reversed"] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** What leaves only some of the payments; null leaves all of them. Dates are as the server has them. */
export interface PaymentFilters {
  userId: number | null;
  kind: PaymentKind | null;
  currency: string | null;
  method: string | null;
  paidFrom: string | null;
  paidTo: string | null;
}

export type PaymentsQuery = ListQuery & PaymentFilters;

const kinds: Record<PaymentKind, { source?: string; reversed: string }> = {
  received: { source: "received", reversed: "false" },
  credit: { source: "credit", reversed: "false" },
  reversed: { reversed: "true" },
};

function toFilterParameters({ userId, kind, currency, method, paidFrom, paidTo }: PaymentFilters) {
  return {
    ...(userId && { user_id: userId }),
    ...(kind && kinds[kind]),
    ...(currency && { currency }),
    ...(method && { method }),
    ...(paidFrom && { paid_from: paidFrom }),
    ...(paidTo && { paid_to: paidTo }),
  };
}

/** The query parameters of a request for payments, filters that are not set left out. */
export function toPaymentParameters(query: PaymentsQuery) {
  return { ...toParameters(query), ...toFilterParameters(query) };
}

function paymentsQuery(query: PaymentsQuery) {
  return {
    // Beside invoices: what changes one of those may change its payments.
    queryKey: ["invoices", "all payments", query],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      toPage(await answer(billingClient.GET("/payments", { params: { query: toPaymentParameters(query) }, signal }))),
  };
}

/** One page of the payments that match. Keeps showing the page before until the new one is there. */
export function useAllPayments(query: PaymentsQuery) {
  return useQuery({ ...paymentsQuery(query), placeholderData: keepPreviousData });
}

/** What all payments come to that match. */
export function usePaymentTotals(q: string, filters: PaymentFilters) {
  return useQuery({
    queryKey: ["invoices", "payment totals", q, filters],
    queryFn: async ({ signal }) => {
      const query = { ...toFilterParameters(filters), ...(q && { q }) };
      return (await answer(billingClient.GET("/payments/totals", { params: { query }, signal }))).data.totals;
    },
    placeholderData: keepPreviousData,
  });
}
