import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { deletion } from "./deletion";
import { toPage, toParameters, type ListQuery } from "./page";
import type { components } from "./schema/billing";
import { usePost } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

export type Invoice = components["schemas"]["Invoice"];
/** The amount as decimal text: the service would take a number too, which could not hold every amount exactly. */
export type InvoiceInput = components["schemas"]["InvoiceInput"] & { amount: string };

/** What invoices can be asked for: `userId` leaves only those of one user. */
export interface InvoicesQuery extends ListQuery {
  userId: number | null;
}

const lists = ["invoices", "list"];

/** One page of the invoices that match. Keeps showing the page before until the new one is there. */
export function useInvoices(query: InvoicesQuery) {
  return useQuery({
    queryKey: [...lists, query],
    queryFn: async ({ signal }) => {
      const parameters = { ...toParameters(query), ...(query.userId !== null && { user_id: query.userId }) };
      return toPage(await answer(billingClient.GET("/invoices", { params: { query: parameters }, signal })));
    },
    placeholderData: keepPreviousData,
  });
}

/** How many open invoices a user has; of nobody when the id is null. */
export function useOpenInvoiceCount(userId: number | null) {
  return useQuery({
    queryKey: [...lists, "open", userId],
    queryFn: async ({ signal }) => {
      const query = { user_id: userId ?? 0, status: "open", limit: 1 };
      return toPage(await answer(billingClient.GET("/invoices", { params: { query }, signal })));
    },
    enabled: userId !== null,
  });
}

/** One invoice with its version, read afresh each time it is opened and left alone while it is being edited. */
export function useInvoice(id: number) {
  return useQuery({
    queryKey: ["invoices", "one", id],
    queryFn: async ({ signal }) =>
      toVersioned(await answer(billingClient.GET("/invoices/{id}", { params: { path: { id } }, signal }))),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function useCreateInvoice() {
  const changed = useChanged();
  return usePost(
    async (body: InvoiceInput, headers) => (await answer(billingClient.POST("/invoices", { body, headers }))).data,
    changed,
  );
}

export function useUpdateInvoice({ value: { id }, etag }: Versioned<Invoice>) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async (body: InvoiceInput) =>
      (await answer(billingClient.PUT("/invoices/{id}", { params: { path: { id }, header: ifMatch(etag) }, body })))
        .data,
    onSuccess: changed,
  });
}

export function useDeleteInvoice() {
  const changed = useChanged();
  return useMutation({
    mutationFn: (id: number) => deletion(billingClient.DELETE("/invoices/{id}", { params: { path: { id } } })),
    onSuccess: changed,
  });
}

/** What shows invoices is asked for again. */
function useChanged() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: lists });
}
