import { expect, it } from "vitest";
import { wordInvoiceValue } from "./wordInvoiceValue";

it.each([
  ["user_id", 7, "#7"],
  ["amount", "1234.50", "$1,234.50"],
  ["status", "uncollectible", "Uncollectible"],
  ["bill_to", { username: "ada", email: "ada@example.com" }, "ada (ada@example.com)"],
  [
    "lines",
    [
      { description: "Work", quantity: "2", unit_price: "10.00", tax_rate: "0" },
      { description: "Seat", quantity: "1", unit_price: "5.00", tax_rate: "20" },
    ],
    "Work: 2 × 10.00; Seat: 1 × 5.00 + 20%",
  ],
  ["lines", [], "none"],
  ["memo", "Thanks", null],
])("words %s %j", (member, value, words) => {
  expect(wordInvoiceValue("USD")(member, value)).toBe(words);
});
