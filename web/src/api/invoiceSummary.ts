import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { today } from "../format/date";
import { answer } from "./answer";
import { billingClient } from "./clients";

/** What was paid within a month, such as "2026-11". */
export interface PaidInMonth {
  month: string;
  amount: string;
}

/** What is owed and was paid in one currency; the sums as decimal text. */
export interface CurrencySummary {
  currency: string;
  outstanding: string;
  overdue: string;
  open_count: number;
  overdue_count: number;
  draft_count: number;
  paid_by_month: PaidInMonth[];
}

export interface InvoiceSummary {
  /** The day as of which things are overdue. */
  as_of: string;
  currencies: CurrencySummary[];
}

/** `months` says how far back payments are added up, in place of what the service goes by itself. */
export function useInvoiceSummary(months?: number) {
  return useQuery({
    queryKey: ["invoices", "summary", months ?? null],
    queryFn: async ({ signal }) => {
      const params = months === undefined ? {} : { query: { months } };
      return (await answer(billingClient.GET("/invoices/summary", { params, signal }))).data;
    },
    placeholderData: keepPreviousData,
  });
}

/** Which day it is where the business is, as far as it is known; else where the person is. */
export function useBusinessDate(): string {
  return useInvoiceSummary().data?.as_of ?? today();
}
