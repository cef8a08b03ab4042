import { describe, expect, it } from "vitest";
import { add, compare, writeDecimal, zero } from "./Decimal";
import { lineTotal, totals, type LineText } from "./lineTotals";
import { randomDecimals } from "../test/randomDecimals";

function line(quantity: string, unit_price: string, tax_rate = ""): LineText {
  return { quantity, unit_price, tax_rate };
}

function written(lines: LineText[], decimals: number) {
  const { subtotal, tax, total } = totals(lines, decimals);
  return [subtotal, tax, total].map(writeDecimal);
}

describe("what lines come to", () => {
  it.each([
    [[line("3", "19.99", "20")], 2, ["59.97", "11.99", "71.96"]],
    [[line("0.5", "0.01")], 2, ["0.01", "0.00", "0.01"]],
    // Rounded line by line: the sum of the exact ones would be 0.02 with a tax of 0.00.
    [[line("0.5", "0.01", "50"), line("0.5", "0.01", "50"), line("0.5", "0.01", "50")], 2, ["0.03", "0.03", "0.06"]],
    [[line("1.5", "333", "7.7")], 0, ["500", "39", "539"]],
    [[line("1", "1.2345", "0")], 4, ["1.2345", "0.0000", "1.2345"]],
    [[line("1", "1.005")], 3, ["1.005", "0.000", "1.005"]],
    [[], 2, ["0.00", "0.00", "0.00"]],
  ])("%j with %i decimals", (lines, decimals, expected) => {
    expect(written(lines, decimals)).toEqual(expected);
  });

  it("leaves out what is not complete", () => {
    expect(lineTotal(line("", "1"), 2)).toBeNull();
    expect(written([line("2", "1.50"), line("x", "1"), line("1", "1", "y")], 2)).toEqual(["3.00", "0.00", "3.00"]);
  });

  it("takes the tax of what is charged after rounding", () => {
    // 0.335 is charged as 0.34; half of it is 0.17, where half of 0.335 would be too, but a tenth of 0.045 is not.
    expect(lineTotal(line("0.5", "0.09", "50"), 2)).toEqual({
      amount: { digits: 5n, scale: 2 },
      tax: { digits: 3n, scale: 2 },
    });
  });

  it("sums of many lines are exactly the sums of their parts", () => {
    const lines = randomDecimals(400, 7).map(([quantity, price]) =>
      line(
        writeDecimal({ digits: quantity.digits < 0n ? -quantity.digits : quantity.digits, scale: 4 }),
        writeDecimal({ digits: price.digits < 0n ? -price.digits : price.digits, scale: 2 }),
        "7.7",
      ),
    );
    const { subtotal, tax, total } = totals(lines, 2);
    const parts = lines.map((one) => lineTotal(one, 2));
    const sum = parts.reduce((all, part) => (part ? add(all, add(part.amount, part.tax)) : all), zero);
    expect(compare(total, sum)).toBe(0);
    expect(compare(total, add(subtotal, tax))).toBe(0);
    expect(totals([...lines].reverse(), 2)).toEqual({ subtotal, tax, total });
  });
});
