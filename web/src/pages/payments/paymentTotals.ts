import type { PaymentTotal } from "../../api/payments";
import { sumOf } from "../../money/sums";

/** What payments in one currency come to; the sums as decimal text. */
export interface CurrencyPayments {
  currency: string;
  count: number;
  /** Of those that stand; where none does, of those that were reversed. */
  amount: string;
  received: string;
  fromCredit: string;
  reversed: string;
}

/** Adds up what there is of each currency, that of most payments first. */
export function paymentsByCurrency(totals: readonly PaymentTotal[]): CurrencyPayments[] {
  const currencies = [...new Set(totals.map(({ currency }) => currency))];
  return currencies.map((currency) => totalOf(currency, totals)).sort((a, b) => b.count - a.count);
}

function totalOf(currency: string, totals: readonly PaymentTotal[]): CurrencyPayments {
  const own = totals.filter((total) => total.currency === currency);
  const sum = (isMeant: (total: PaymentTotal) => boolean) =>
    sumOf(
      own.filter(isMeant).map(({ amount }) => amount),
      currency,
    );
  const isReversed = ({ reversed }: PaymentTotal) => reversed;
  return {
    currency,
    count: own.reduce((count, total) => count + total.count, 0),
    amount: sum((total) => own.every(isReversed) || !total.reversed),
    received: sum(({ reversed, from_credit }) => !reversed && !from_credit),
    fromCredit: sum(({ reversed, from_credit }) => !reversed && from_credit),
    reversed: sum(isReversed),
  };
}
