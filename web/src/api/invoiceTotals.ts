import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { toFilterParameters, type InvoiceFilters } from "./invoicesQuery";
import type { components } from "./schema/billing";

/** What the invoices in one currency and state come to; the sums as decimal text. */
export type InvoiceTotal = components["schemas"]["InvoiceTotal"];

/** Which invoices are added up: those that a list asked for the same has. */
export type TotalsQuery = Partial<InvoiceFilters> & { q?: string };

export function useInvoiceTotals({ q, ...filters }: TotalsQuery) {
  return useQuery({
    queryKey: ["invoices", "totals", q ?? "", filters],
    queryFn: async ({ signal }) => {
      const query = { ...toFilterParameters(filters), ...(q && { q }) };
      return (await answer(billingClient.GET("/invoices/totals", { params: { query }, signal }))).data.totals;
    },
    placeholderData: keepPreviousData,
  });
}
