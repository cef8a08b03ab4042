import { expect, it } from "vitest";
import { wordInvoiceValue } from "./wordInvoiceValue";

it.each([
  ["user_id", 7, "#7"],
  ["amount", "1234.50", "$1,234.50"],
  ["status", "uncollectible", "Uncollectible"],
  ["bill_to", { username: "ada", email: "ada@example.com" }, "ada (ada@example.com)"],
  ["memo", "Thanks", null],
])("words %s %j", (member, value, words) => {
  expect(wordInvoiceValue("USD")(member, value)).toBe(words);
});
