import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { toPage, toParameters, type ListQuery } from "./page";

/** What leaves only some of the credit notes; null leaves all of them. Dates are as the server has them. */
export interface CreditNoteFilters {
  userId: number | null;
  currency: string | null;
  issuedFrom: string | null;
  issuedTo: string | null;
}

export type CreditNotesQuery = ListQuery & CreditNoteFilters;

function toFilterParameters({ userId, currency, issuedFrom, issuedTo }: CreditNoteFilters) {
  return {
    ...(userId && { user_id: userId }),
    ...(currency && { currency }),
    ...(issuedFrom && { issued_from: issuedFrom }),
    ...(issuedTo && { issued_to: issuedTo }),
  };
}

/** The query parameters of a request for credit notes, filters that are not set left out. */
export function toCreditNoteParameters(query: CreditNotesQuery) {
  return { ...toParameters(query), ...toFilterParameters(query) };
}

/** One page of the credit notes that match. Keeps showing the page before until the new one is there. */
export function useAllCreditNotes(query: CreditNotesQuery) {
  return useQuery({
    // Beside invoices: what changes one of those may add a credit note.
    queryKey: ["invoices", "all credit notes", query],
    queryFn: async ({ signal }) =>
      toPage(
        await answer(billingClient.GET("/credit-notes", { params: { query: toCreditNoteParameters(query) }, signal })),
      ),
    placeholderData: keepPreviousData,
  });
}

/** What all credit notes come to that match. */
export function useCreditNoteTotals(q: string, filters: CreditNoteFilters) {
  return useQuery({
    queryKey: ["invoices", "credit note totals", q, filters],
    queryFn: async ({ signal }) => {
      const query = { ...toFilterParameters(filters), ...(q && { q }) };
      return (await answer(billingClient.GET("/credit-notes/totals", { params: { query }, signal }))).data.totals;
    },
    placeholderData: keepPreviousData,
  });
}
