import type { InvoiceTotal } from "../../api/invoiceTotals";
import { sumOf } from "../../money/sums";

/** What invoices in one currency come to; the sums as decimal text. */
export interface CurrencyTotal {
  currency: string;
  count: number;
  /** Of those that have not been withdrawn. */
  amount: string;
  paid: string;
  /** What open invoices wait for. */
  owed: string;
  overdue: string;
}

/** Adds up what there is of each currency, that of most invoices first. */
export function totalsByCurrency(totals: readonly InvoiceTotal[]): CurrencyTotal[] {
  const currencies = [...new Set(totals.map(({ currency }) => currency))];
  return currencies.map((currency) => totalOf(currency, totals)).sort((a, b) => b.count - a.count);
}

function totalOf(currency: string, totals: readonly InvoiceTotal[]): CurrencyTotal {
  const own = totals.filter((total) => total.currency === currency);
  const sum = (member: "amount" | "paid" | "balance", isMeant: (total: InvoiceTotal) => boolean = () => true) =>
    sumOf(
      own.filter(isMeant).map((total) => total[member]),
      currency,
    );
  return {
    currency,
    count: own.reduce((count, total) => count + total.count, 0),
    amount: sum("amount", ({ status }) => status !== "void"),
    paid: sum("paid"),
    owed: sum("balance", ({ status }) => status === "open"),
    overdue: sum("balance", ({ overdue }) => overdue),
  };
}
