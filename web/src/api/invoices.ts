import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { deletion } from "./deletion";
import { toInvoiceParameters, type InvoicesQuery } from "./invoicesQuery";
import { toPage, type Page } from "./page";
import type { components } from "./schema/billing";
import { usePost } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

export type Invoice = components["schemas"]["Invoice"];
export type InvoiceAction = components["schemas"]["InvoiceAction"];
export type Line = components["schemas"]["Line"];
export type TaxTotal = components["schemas"]["TaxTotal"];
export type TaxCategory = components["schemas"]["TaxCategory"];
export type UnitOfMeasure = components["schemas"]["UnitOfMeasure"];

/** A line with its numbers as decimal text: the service would take numbers too, which could not hold every amount exactly. */
export interface LineInput {
  description: string;
  quantity: string;
  unit?: UnitOfMeasure;
  unit_price: string;
  discount_percent?: string;
  discount_amount?: string;
  tax_rate?: string;
  tax_category?: TaxCategory;
  tax_name?: string;
  exemption_reason?: string;
}

/** A draft as a client writes it: either an amount, or lines that come to one. */
export interface InvoiceInput {
  user_id: number;
  currency: string;
  memo: string | null;
  due_date: string | null;
  amount?: string;
  lines: LineInput[];
  discount_percent: string | null;
  discount_amount: string | null;
}

const all = ["invoices"];
const untilDelivered = 1000;
const lists = [...all, "list"];

export function invoicesQuery(query: InvoicesQuery) {
  return {
    queryKey: [...lists, query],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      toPage(await answer(billingClient.GET("/invoices", { params: { query: toInvoiceParameters(query) }, signal }))),
  };
}

export function invoiceQuery(id: number) {
  return {
    queryKey: [...all, "one", id],
    queryFn: ({ signal }: { signal: AbortSignal }) => readInvoice(id, signal),
  };
}

export async function readInvoice(id: number, signal?: AbortSignal): Promise<Versioned<Invoice>> {
  return toVersioned(await answer(billingClient.GET("/invoices/{id}", { params: { path: { id } }, signal })));
}

/** One page of the invoices that match. Keeps showing the page before until the new one is there. */
export function useInvoices(query: InvoicesQuery, { enabled = true } = {}) {
  return useQuery({ ...invoicesQuery(query), placeholderData: keepPreviousData, enabled });
}

/** One invoice as a list has shown it, if one has. */
export function useListedInvoice(id: number): Invoice | undefined {
  const pages = useQueryClient().getQueriesData<Page<Invoice>>({ queryKey: lists });
  return pages.flatMap(([, page]) => page?.items ?? []).find((item) => item.id === id);
}

/** How many open invoices a user has; of nobody when the id is null. */
export function useOpenInvoiceCount(userId: number | null) {
  return useQuery({
    ...invoicesQuery({ q: "", sort: "-id", limit: 1, after: null, userId, status: ["open"] }),
    enabled: userId !== null,
  });
}

/** One invoice with its version. */
export function useInvoice(id: number) {
  return useQuery({
    ...invoiceQuery(id),
    // What is on its way has soon arrived, or not.
    refetchInterval: ({ state }) => (state.data?.value.delivery === "queued" ? untilDelivered : false),
  });
}

/** One invoice to edit: read afresh each time it is opened and left alone while it is being edited. */
export function useInvoiceToEdit(id: number) {
  return useQuery({ ...invoiceQuery(id), queryKey: [...all, "edit", id], staleTime: Infinity, gcTime: 0 });
}

export function useCreateInvoice() {
  const changed = useInvoicesChanged();
  return usePost(
    async (body: InvoiceInput, headers) =>
      (await answer(billingClient.POST("/invoices", { params: { header: headers }, body }))).data,
    changed,
  );
}

export function useUpdateInvoice(id: number) {
  const changed = useInvoicesChanged();
  return useMutation({
    mutationFn: async ({ input, etag }: { input: InvoiceInput; etag: string | null }) => {
      const params = { path: { id }, header: ifMatch(etag) };
      return (await answer(billingClient.PUT("/invoices/{id}", { params, body: input }))).data;
    },
    onSuccess: changed,
  });
}

/** Deletes a draft as the person saw it: at another version by now it is refused. */
export function deleteInvoice({ value: { id }, etag }: Versioned<Invoice>): Promise<void> {
  return deletion(billingClient.DELETE("/invoices/{id}", { params: { path: { id }, header: ifMatch(etag) } }));
}

export function useDeleteInvoice() {
  const changed = useInvoicesChanged();
  return useMutation({ mutationFn: deleteInvoice, onSuccess: changed });
}

/** What shows invoices is asked for again. What is being edited is not: reading it again would lose what was typed. */
export function invoicesChanged(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: all, predicate: ({ queryKey }) => queryKey[1] !== "edit" });
}

export function useInvoicesChanged() {
  const client = useQueryClient();
  return () => void invoicesChanged(client);
}
