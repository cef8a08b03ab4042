import { expect, it } from "vitest";
import { formatMoney } from "./formatMoney";

it.each([
  ["1200.50", "USD", "$1,200.50"],
  ["1200", "JPY", "¥1,200"],
  ["1.250", "KWD", "KWD 1.250"],
  ["-0.10", "EUR", "-€0.10"],
  // As a floating-point number this one would end in .12.
  ["12345678901234567890.11", "USD", "$12,345,678,901,234,567,890.11"],
  ["NaN", "USD", "NaN USD"],
])("shows %s %s as %s", (amount, currency, shown) => {
  expect(formatMoney(amount, currency).replace("\u00a0", " ")).toBe(shown);
});
