import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";
import { deletion } from "./deletion";
import type { components } from "./schema/billing";
import { usePost } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

export type TaxRate = components["schemas"]["TaxRate"];
export type TaxRateInput = components["schemas"]["TaxRateInput"];

const all = ["tax-rates"];
/** More named rates than this nobody keeps apart. */
const limit = 500;

/** The rates that have a name, the oldest first. */
export const taxRatesQuery = {
  queryKey: [...all, "list"],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await answer(billingClient.GET("/tax-rates", { params: { query: { limit } }, signal }))).data,
};

export function useTaxRates() {
  return useQuery(taxRatesQuery);
}

export async function readTaxRate(id: number, signal?: AbortSignal): Promise<Versioned<TaxRate>> {
  return toVersioned(await answer(billingClient.GET("/tax-rates/{id}", { params: { path: { id } }, signal })));
}

/** One rate to edit, read afresh and then left alone. */
export function useTaxRateToEdit(id: number) {
  return useQuery({
    queryKey: [...all, "edit", id],
    queryFn: ({ signal }) => readTaxRate(id, signal),
    staleTime: Infinity,
    gcTime: 0,
  });
}

function useChanged() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: [...all, "list"] });
}

export function useCreateTaxRate() {
  return usePost(
    async (body: TaxRateInput, headers) =>
      (await answer(billingClient.POST("/tax-rates", { params: { header: headers }, body }))).data,
    useChanged(),
  );
}

export function useReplaceTaxRate(id: number) {
  return useMutation({
    mutationFn: async ({ input, etag }: { input: TaxRateInput; etag: string | null }) => {
      const params = { path: { id }, header: ifMatch(etag) };
      return (await answer(billingClient.PUT("/tax-rates/{id}", { params, body: input }))).data;
    },
    onSuccess: useChanged(),
  });
}

export function useDeleteTaxRate() {
  return useMutation({
    mutationFn: (id: number) => deletion(billingClient.DELETE("/tax-rates/{id}", { params: { path: { id } } })),
    onSuccess: useChanged(),
  });
}
