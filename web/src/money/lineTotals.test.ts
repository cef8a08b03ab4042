import { describe, expect, it } from "vitest";
import { add, compare, subtract, writeDecimal, zero } from "./Decimal";
import { lineTotal, totals, type LineText } from "./lineTotals";
import { randomDecimals } from "../test/randomDecimals";

function line(quantity: string, unit_price: string, tax_rate = "", discount = ""): LineText {
  return { quantity, unit_price, discount, tax_rate, tax_category: "", tax_name: "", exemption_reason: "" };
}

function written(lines: LineText[], decimals: number, discount = "") {
  const { subtotal, tax, total } = totals(lines, discount, decimals);
  return [subtotal, tax, total].map(writeDecimal);
}

describe("what lines come to", () => {
  it.each([
    [[line("3", "19.99", "20")], 2, ["59.97", "11.99", "71.96"]],
    [[line("0.5", "0.01")], 2, ["0.01", "0.00", "0.01"]],
    // The lines are rounded one by one, the tax on all of them once: line by line it would be 0.03.
    [[line("0.5", "0.01", "50"), line("0.5", "0.01", "50.0"), line("0.5", "0.01", "50")], 2, ["0.03", "0.02", "0.05"]],
    [[line("1.5", "333", "7.7")], 0, ["500", "39", "539"]],
    [[line("1", "1.2345", "0")], 4, ["1.2345", "0.0000", "1.2345"]],
    [[line("1", "1.005")], 3, ["1.005", "0.000", "1.005"]],
    [[line("3", "9.99", "", "10%"), line("1", "5", "", "5")], 2, ["26.97", "0.00", "26.97"]],
    [[], 2, ["0.00", "0.00", "0.00"]],
  ])("%j with %i decimals", (lines, decimals, expected) => {
    expect(written(lines, decimals)).toEqual(expected);
  });

  it("is 0.15 of tax for 30 lines of 0.05 at 10 %", () => {
    expect(written(Array<LineText>(30).fill(line("1", "0.05", "10")), 2)).toEqual(["1.50", "0.15", "1.65"]);
  });

  it("spreads a discount over what is taxed alike, as the service does", () => {
    const { taxTotals, discount } = totals([line("1", "100", "19"), line("1", "100", "7"), line("1", "100")], "10", 2);
    expect(writeDecimal(discount)).toBe("10.00");
    expect(taxTotals.map(({ taxable, tax }) => [taxable, tax].map(writeDecimal))).toEqual([
      ["96.66", "18.37"],
      ["96.67", "6.77"],
      ["96.67", "0.00"],
    ]);
  });

  it("is called what all of it is called, with every reason once", () => {
    const named = (rate: string, tax_name: string) => ({ ...line("1", "10", rate), tax_name });
    const exempt = (exemption_reason: string) => ({ ...line("1", "10"), tax_category: "E", exemption_reason });
    const { taxTotals } = totals(
      [
        named("19", "VAT"),
        named("19.0", "VAT"),
        named("7", "VAT"),
        named("7", ""),
        exempt("A"),
        exempt("B"),
        exempt("A"),
      ],
      "",
      2,
    );
    expect(taxTotals.map(({ tax_name, exemption_reason }) => [tax_name, exemption_reason])).toEqual([
      ["VAT", null],
      [null, null],
      [null, "A; B"],
    ]);
  });

  it("leaves out what is not complete", () => {
    expect(lineTotal(line("", "1"), 2)).toBeNull();
    expect(written([line("2", "1.50"), line("x", "1"), line("1", "1", "y"), line("1", "1", "", "z%")], 2)).toEqual([
      "3.00",
      "0.00",
      "3.00",
    ]);
  });

  it("sums of many lines are exactly the sums of their parts", () => {
    const lines = randomDecimals(400, 7).map(([quantity, price], index) =>
      line(
        writeDecimal({ digits: quantity.digits < 0n ? -quantity.digits : quantity.digits, scale: 4 }),
        writeDecimal({ digits: price.digits < 0n ? -price.digits : price.digits, scale: 6 }),
        ["7.7", "19", ""][index % 3],
        "12.5%",
      ),
    );
    const { subtotal, discount, taxTotals, tax, total } = totals(lines, "3%", 2);
    const sum = lines.reduce((all, one) => add(all, lineTotal(one, 2) ?? zero), zero);
    expect(compare(add(subtotal, discount), sum)).toBe(0);
    expect(
      compare(
        taxTotals.reduce((all, { taxable }) => add(all, taxable), zero),
        subtotal,
      ),
    ).toBe(0);
    expect(compare(subtract(total, tax), subtotal)).toBe(0);
  });
});
