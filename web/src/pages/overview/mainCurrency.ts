import type { CurrencySummary } from "../../api/invoiceSummary";
import { parseDecimal } from "../../money/Decimal";

/** The currency to show first: the one chosen, or else the one that most invoices wait to be paid in. */
export function mainCurrency(
  currencies: readonly CurrencySummary[],
  chosen: string | null,
): CurrencySummary | undefined {
  return (
    currencies.find(({ currency }) => currency === chosen) ??
    [...currencies].sort((a, b) => b.open_count - a.open_count || b.draft_count - a.draft_count)[0]
  );
}

/** Whether there is anything to say of a currency now. */
export function hasFigures({ outstanding, overdue, draft_count }: CurrencySummary): boolean {
  return draft_count > 0 || [outstanding, overdue].some((sum) => parseDecimal(sum)?.digits !== 0n);
}
