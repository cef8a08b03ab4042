import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import type { components } from "./schema/billing";
import { ifMatch, toVersioned } from "./versioned";

type Schemas = components["schemas"];
export type Seller = Schemas["Seller"];
export type SellerInput = Schemas["SellerInput"];
export type Numbering = Schemas["NumberingSettings"];
export type NumberingInput = Schemas["NumberingInput"];
export type BillingDetails = Schemas["CustomerBilling"];
export type BillingDetailsInput = Schemas["BillingDetailsInput"];

export async function readSeller(signal?: AbortSignal) {
  return toVersioned(await answer(billingClient.GET("/seller", { signal })));
}

export async function readNumbering(signal?: AbortSignal) {
  return toVersioned(await answer(billingClient.GET("/numbering", { signal })));
}

export async function readBillingDetails(id: number, signal?: AbortSignal) {
  const params = { path: { id } };
  return toVersioned(await answer(billingClient.GET("/customers/{id}/billing-details", { params, signal })));
}

// Left alone while it is being edited.
const edited = { staleTime: Infinity, gcTime: 0 };
const sellerKey = ["seller", "edit"];
const numberingKey = ["numbering", "edit"];
const detailsKey = (id: number) => ["billing-details", id];

export function useSellerToEdit() {
  return useQuery({ queryKey: sellerKey, queryFn: ({ signal }) => readSeller(signal), ...edited });
}

export function useNumberingToEdit() {
  return useQuery({ queryKey: numberingKey, queryFn: ({ signal }) => readNumbering(signal), ...edited });
}

export function useBillingDetailsToEdit(id: number) {
  return useQuery({
    queryKey: [...detailsKey(id), "edit"],
    queryFn: ({ signal }) => readBillingDetails(id, signal),
    ...edited,
  });
}

/** What an invoice of a customer gets that does not say so itself: terms, currency, tax rate, language. */
export function useBillingDefaults(id: number) {
  return useQuery({
    queryKey: [...detailsKey(id), "defaults"],
    queryFn: async ({ signal }) => (await readBillingDetails(id, signal)).value.defaults,
  });
}

interface Change<T> {
  input: T;
  etag: string | null;
}

/** Everything here says what invoices get: the defaults are asked for again. */
function useDefaultsChanged() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.at(-1) === "defaults" });
}

export function useUpdateSeller() {
  return useMutation({
    mutationFn: async ({ input, etag }: Change<SellerInput>) =>
      toVersioned(await answer(billingClient.PATCH("/seller", { params: { header: ifMatch(etag) }, body: input }))),
    onSuccess: useDefaultsChanged(),
  });
}

export function useUpdateNumbering() {
  return useMutation({
    mutationFn: async ({ input, etag }: Change<NumberingInput>) =>
      (await answer(billingClient.PATCH("/numbering", { params: { header: ifMatch(etag) }, body: input }))).data,
  });
}

export function useUpdateBillingDetails(id: number) {
  return useMutation({
    mutationFn: async ({ input, etag }: Change<BillingDetailsInput>) => {
      const params = { path: { id }, header: ifMatch(etag) };
      return (await answer(billingClient.PATCH("/customers/{id}/billing-details", { params, body: input }))).data;
    },
    onSuccess: useDefaultsChanged(),
  });
}
