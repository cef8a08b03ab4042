import { screen } from "@testing-library/react";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { texts } from "../texts";
import { FakeApi, json, list, problem } from "./FakeApi";
import { renderApp } from "./renderApp";
import {
  auditEntry,
  creditNote,
  historyEntry,
  invoice,
  line,
  openInvoice,
  payment,
  session,
  summary,
  user,
} from "./samples";

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/users", () => list([user(1, "ada")], { total: 60, next: "n" }))
    .on("GET /api/users/1", () => json(user(1, "ada")))
    .on("GET /api/users/1/history", () => list([historyEntry(1, "created", { email: { to: "a@example.com" } })]))
    .on("GET /api/audit", () => list([auditEntry(1, "sign_in_failed")]))
    .on("GET /api/users/1/activity", () => list([auditEntry(1, "signed_in", { known_browser: true })]))
    .on("GET /auth/sessions", () => json([session("a", true), session("b", false)]))
    .on("GET /api/invoices", () => list([invoice(1, 1, "10.00"), openInvoice(2, "10.00", { overdue: true })]))
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/invoices/1", () => json(invoice(1, 1, "10.00", { lines: [line] })))
    .on("GET /api/invoices/1/history", () => list([]))
    .on("GET /api/invoices/2", () => json(openInvoice(2, "144.00", { lines: [line], memo: "Thanks" })))
    .on("GET /api/invoices/2/history", () => list([historyEntry(1, "issued", { lines: { to: [line] } })]))
    .on("GET /api/invoices/2/payments", () => json([payment(1, 2, "1.00", { method: "cash" })]))
    .on("GET /api/payments", () =>
      list([payment(1, 2, "1.00", { reversed_on: "2026-11-03", reversal_reason: "Wrong." })]),
    )
    .on("GET /api/payments/totals", () => json({ totals: [] }))
    .on("GET /api/credit-notes", () => list([creditNote(1, 2, { freed: "4.00", reason: "Returned." })]))
    .on("GET /api/credit-notes/totals", () => json({ totals: [] }))
    .on("GET /api/invoices/2/credit-notes", () => json([]));
});

/** Contrast needs a browser that paints. */
async function violations() {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

describe("every page and drawer has no violation that axe can find", () => {
  it.each([
    ["/", texts.overview.showFigures],
    ["/users", "60 users"],
    ["/invoices", "2 invoices"],
    ["/invoices/1", texts.invoiceActions.issue],
    ["/invoices/2", "cash"],
    ["/users/new", texts.users.createSubmit],
    ["/users/1/edit", texts.actions.save],
    ["/users/1", "a@example.com"],
    ["/account", texts.account.revoke],
    ["/audit", "1 entry"],
    ["/payments", "1 payment"],
    ["/credit-notes", "1 credit note"],
    ["/signed-in", texts.session.signedInText],
    ["/invoices/new", texts.invoices.createSubmit],
    ["/invoices/1/edit", texts.actions.save],
    ["/nowhere", texts.notFound.title],
    ["/users/9", texts.users.missing],
    ["/invoices/9", texts.invoicePage.missing],
  ])("%s", async (address, shown) => {
    renderApp(address);
    await screen.findByText(shown);
    expect(await violations()).toEqual([]);
  });

  it("when a list could not be read", async () => {
    api.on("GET /api/users", () => problem(500));
    renderApp("/users");
    await screen.findByRole("alert");
    expect(await violations()).toEqual([]);
  });

  it.each([texts.palette.open, texts.session.menu("hopper"), texts.list.columns])(
    "when %j has been opened",
    async (name) => {
      const { person } = renderApp("/users");
      await person.click(await screen.findByRole("button", { name }));
      await screen.findByRole("dialog");
      expect(await violations()).toEqual([]);
    },
  );

  it.each([
    ["/invoices/1", texts.invoiceActions.issue],
    ["/invoices/2", texts.invoiceActions.record_payment],
    ["/invoices", texts.invoiceFilters.open],
  ])("on %s when %j has been opened", async (address, name) => {
    const { person } = renderApp(address);
    await person.click(await screen.findByRole("button", { name }));
    await screen.findByRole("dialog");
    expect(await violations()).toEqual([]);
  });

  it("when several invoices have been chosen for something", async () => {
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("checkbox", { name: texts.bulk.selectAll }));
    await person.click(await screen.findByRole("button", { name: texts.bulk.issue }));
    await person.click(await screen.findByRole("button", { name: texts.bulk.issueSubmit }));
    await screen.findByRole("region", { name: texts.bulk.results });
    expect(await violations()).toEqual([]);
  });

  it("when two versions meet", async () => {
    api.on("PATCH /api/users/1", () => problem(412));
    const { person } = renderApp("/users/1/edit");
    await person.type(await screen.findByRole("textbox", { name: /Username/ }), "!");
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    await screen.findByRole("table", { name: texts.conflict.versions });
    expect(await violations()).toEqual([]);
  });

  it("when a form has errors", async () => {
    const { person } = renderApp("/users/new");
    await person.click(await screen.findByRole("button", { name: texts.users.createSubmit }));
    await screen.findAllByText(texts.fields.required);
    expect(await violations()).toEqual([]);
  });
});
