import type { PaidInMonth } from "../../api/invoiceSummary";

/** What was paid in a month, and in the same one a year before. */
export interface ComparedMonth extends PaidInMonth {
  /** Null where it is not known. */
  before: string | null;
}

/** For how many months the figures can be seen; the first is the one by itself. */
export const periods = [12, 6, 24] as const;
export type Period = (typeof periods)[number];

/** How many months have to be known to compare a period with the year before it. */
export const monthsFor = (period: Period) => period + 12;

/** The last months of those that are known, each beside its month of the year before. */
export function compareMonths(months: readonly PaidInMonth[], period: Period): ComparedMonth[] {
  const amounts = new Map(months.map(({ month, amount }) => [month, amount]));
  return months.slice(-period).map(({ month, amount }) => ({
    month,
    amount,
    before: amounts.get(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`) ?? null,
  }));
}
