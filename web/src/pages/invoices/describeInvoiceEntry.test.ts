import { expect, it } from "vitest";
import type { Change } from "../../api/history";
import { describeInvoiceEntry } from "./describeInvoiceEntry";

const line = { description: "Work" };

it.each<[string, Record<string, Change>, string, string[]]>([
  ["created", { amount: { to: "120.00" }, lines: { to: [line] }, user_id: { to: 7 } }, "Draft of $120.00 created", []],
  [
    "issued",
    { number: { to: "INV-2026-000001" }, due_date: { to: "2026-12-24" }, status: { from: "draft", to: "open" } },
    "Issued as INV-2026-000001, due Dec 24, 2026",
    [],
  ],
  [
    "paid",
    { paid: { from: "0.00", to: "1000.00" }, balance: { from: "3819.24", to: "2819.24" } },
    "Payment of $1,000.00, $2,819.24 left to pay",
    [],
  ],
  [
    "paid",
    { paid: { from: "1000.00", to: "3819.24" }, balance: { from: "2819.24", to: "0.00" } },
    "Payment of $2,819.24: paid in full",
    [],
  ],
  [
    "credited",
    { credited: { from: "5.00", to: "15.00" }, balance: { from: "20.00", to: "10.00" } },
    "Credit note of $10.00, $10.00 left to pay",
    [],
  ],
  [
    "credited",
    { credited: { from: "0.00", to: "10.00" }, paid: { from: "20.00", to: "10.00" } },
    "Credit note of $10.00",
    [],
  ],
  [
    "updated",
    {
      lines: { from: [line], to: [line, line] },
      amount: { from: "1.00", to: "2.00" },
      tax: { from: "0.00", to: "1.00" },
    },
    "Changed",
    ["amount", "lines"],
  ],
])("says of %s %j: %s", (action, changes, title, members) => {
  const entry = { id: 1, at: "2026-11-24T00:00:00Z", action, actor: { id: "user:1", name: "ada" }, changes };
  const said = describeInvoiceEntry("USD")(entry);
  expect(said?.title).toBe(title);
  expect(Object.keys(said?.changes ?? {})).toEqual(members);
});

it("leaves what needs no sentence to the usual words", () => {
  const entry = {
    id: 1,
    at: "2026-11-24T00:00:00Z",
    action: "voided",
    actor: { id: "user:1", name: "ada" },
    changes: {},
  };
  expect(describeInvoiceEntry("USD")(entry)).toBeNull();
});
