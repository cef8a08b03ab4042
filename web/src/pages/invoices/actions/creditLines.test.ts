import { expect, it } from "vitest";
import { line, openInvoice } from "../../../test/samples";
import { creditedLines, isAbove, toCreditInput } from "./creditLines";

const invoice = openInvoice(10, "100.00", {
  discount_amount: "10.00",
  lines: [
    { ...line, quantity: "3", unit_price: "40.00", discount_amount: "20.00" },
    { ...line, description: "Reverse", quantity: "1", unit_price: "100.00", tax_rate: "0", tax_category: "AE" },
  ],
});

it("credits all of an invoice as it is", () => {
  expect(toCreditInput(creditedLines(invoice, ["3", "1"]))).toEqual({
    lines: [
      { description: "Consulting", quantity: "3", unit_price: "40.00", discount_amount: "20.00", tax_rate: "20" },
      { description: "Reverse", quantity: "1", unit_price: "100.00", tax_category: "AE" },
    ],
    discount_amount: "10.00",
  });
});

it("takes the part of a discount that is credited, and leaves out what is not", () => {
  expect(toCreditInput(creditedLines(invoice, ["1", "0"]))).toEqual({
    lines: [{ description: "Consulting", quantity: "1", unit_price: "40.00", discount_amount: "6.67", tax_rate: "20" }],
    // Of 10.00, as 33.33 are of 200.00.
    discount_amount: "1.67",
  });
  expect(creditedLines(invoice, ["", ""])).toEqual({ lines: [], discount: "" });
});

it("leaves per cent what they are", () => {
  const percent = { ...invoice, discount_amount: null, discount_percent: "5" };
  expect(creditedLines(percent, ["1", "1"]).discount).toBe("5%");
});

it("knows more from less whatever the decimals", () => {
  expect(isAbove("1.50", "1.5")).toBe(false);
  expect(isAbove("1.51", "1.5")).toBe(true);
});
