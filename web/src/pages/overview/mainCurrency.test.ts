import { expect, it } from "vitest";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { hasFigures, mainCurrency } from "./mainCurrency";

function figures(currency: string, open_count: number, changes: Partial<CurrencySummary> = {}): CurrencySummary {
  const none = { outstanding: "0.00", overdue: "0.00", overdue_count: 0, draft_count: 0, paid_by_month: [] };
  return { currency, open_count, ...none, ...changes };
}

const all = [figures("AED", 0), figures("EUR", 3), figures("USD", 8)];

it.each([
  [null, "USD"],
  ["EUR", "EUR"],
  ["AED", "AED"],
  // Chosen once, and gone since.
  ["CHF", "USD"],
])("with %s chosen, %s comes first", (chosen, first) => {
  expect(mainCurrency(all, chosen)?.currency).toBe(first);
  expect(mainCurrency([], chosen)).toBeUndefined();
});

it("leaves out a currency in which nothing is owed or drafted", () => {
  expect(hasFigures(figures("JPY", 0, { outstanding: "0" }))).toBe(false);
  expect(hasFigures(figures("JPY", 1, { outstanding: "5" }))).toBe(true);
  expect(hasFigures(figures("BHD", 0, { draft_count: 1 }))).toBe(true);
});
