import { expect, it } from "vitest";
import { formatAmount } from "./amount";

it.each([
  ["0.00", "0.00"],
  ["120.5", "120.50"],
  ["1200", "1,200.00"],
  ["99999999.99", "99,999,999.99"],
  // As a floating-point number this one would end in .12.
  ["12345678901234567890.11", "12,345,678,901,234,567,890.11"],
  ["0.10", "0.10"],
])("shows %s as %s", (amount, shown) => {
  expect(formatAmount(amount)).toBe(shown);
});

it("shows what is no decimal number as it came", () => {
  expect(formatAmount("NaN")).toBe("NaN");
  expect(formatAmount("1e3")).toBe("1e3");
});
