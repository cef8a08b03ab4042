import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { LineInput } from "../../api/invoices";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { billing, invoice, openInvoice, summary, user } from "../../test/samples";
import { texts } from "../../texts";

const most = 60;
const { invoiceActions } = texts;
const name = "INV-2026-000010";

/** What is sold: its texts are typed, everything else is a press of a key. */
const lines = Array.from({ length: 5 }, (_, index) => ({
  description: `Item ${index}`,
  quantity: "2,5",
  unit_price: "1,250.50",
  tax_rate: index === 0 ? "19%" : null,
}));

it(`takes fewer than ${most} presses beside the texts to make an invoice of five lines, issue it and have it paid`, async () => {
  let current = invoice(10, 2, "18600.00");
  const api = new FakeApi()
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/users", () => list([user(2, "grace")]))
    .on("GET /api/customers/2/billing-details", () => json(billing(30)))
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/invoices/10", () => json(current))
    .on("GET /api/invoices/10/history", () => list([]))
    .on("GET /api/invoices/10/payments", () => list([]))
    .on("GET /api/invoices/10/credit-notes", () => list([]))
    .on("POST /api/invoices", () => json(current, {}, 201))
    .on("POST /api/invoices/10/issue", () => json((current = openInvoice(10, "18600.00"))))
    .on("POST /api/invoices/10/payments", () => json({ id: 1, invoice_id: 10, amount: "18600.00" }, {}, 201));
  const { person } = renderApp("/");
  await screen.findByRole("heading", { name: texts.overview.title });
  let presses = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses += key.startsWith("Control+") ? 2 : 1;
      const last = key.replace("Control+", "");
      const stroke = last.length === 1 ? last : `{${last}}`;
      await person.keyboard(key === last ? stroke : `{Control>}${stroke}{/Control}`);
    }
  };
  const type = (text: string) => person.keyboard(text);
  const focused = (what: () => HTMLElement) =>
    waitFor(() => {
      expect(what()).toHaveFocus();
    });

  await press("c");
  const form = within(await screen.findByRole("dialog"));
  await focused(() => form.getByRole("combobox", { name: /^User/ }));
  await type("grac");
  await form.findByRole("option", { name: /grace@example.com/ });
  await press("Enter");
  for (const [index, { description, quantity, unit_price, tax_rate }] of lines.entries()) {
    await type(description);
    await press("Enter");
    await type(quantity);
    await press("Enter");
    await type(unit_price);
    await press("Enter", "Enter");
    await (tax_rate === null ? Promise.resolve() : type(tax_rate));
    await press(index < lines.length - 1 ? "Enter" : "Control+Enter");
  }
  await screen.findByRole("heading", { name: "Draft #10" });

  await press("i");
  await screen.findByRole("dialog", { name: invoiceActions.issueTitle("Draft #10") });
  await focused(() => screen.getByRole("textbox", { name: /^Issue date/ }));
  await press("Control+Enter");
  await screen.findByRole("heading", { name });
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  await press("p");
  await screen.findByRole("dialog", { name: invoiceActions.payTitle(name) });
  await focused(() => screen.getByRole("textbox", { name: /^Amount/ }));
  await press("Control+Enter");
  await screen.findByText(invoiceActions.paid("$18,600.00", name));

  const sent = api.requests("POST /api/invoices")[0]?.body as { user_id: number; lines: LineInput[] };
  expect(sent.user_id).toBe(2);
  expect(sent.lines).toEqual(
    lines.map(({ description }) => ({ description, quantity: "2.5", unit_price: "1250.50", tax_rate: "19" })),
  );
  expect(presses).toBeLessThan(most);
});
