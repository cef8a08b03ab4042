import { useQuery } from "@tanstack/react-query";
import { answer } from "./answer";
import { billingClient } from "./clients";

/** What a customer has paid or was credited beyond what was owed, in each currency in which there is some left. */
export function useCustomerCredit(id: number) {
  return useQuery({
    // With the invoices: what is done to them changes it.
    queryKey: ["invoices", "credit", id],
    queryFn: async ({ signal }) =>
      (await answer(billingClient.GET("/customers/{id}/credit", { params: { path: { id } }, signal }))).data.balances,
  });
}
