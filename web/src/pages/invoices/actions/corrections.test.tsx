import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { billing, creditNote, invoice, line, openInvoice, summary } from "../../../test/samples";
import { texts } from "../../../texts";

const one = "GET /api/invoices/10";
const credit = "POST /api/invoices/10/credit-notes";
const name = "INV-2026-000010";
const { corrections, invoiceActions } = texts;
const lines = [line, { ...line, description: "Travel", quantity: "2", unit_price: "10.00" }];
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(one, () => json(openInvoice(10, "168.00", { lines }), { ETag: '"7"' }))
    .on("GET /api/invoices/summary", () => json({ ...summary, as_of: "2026-11-24" }))
    .on(`${one}/payments`, () => list([]))
    .on(`${one}/credit-notes`, () => list([]))
    .on(`${one}/history`, () => list([]))
    .on(credit, () => json(creditNote(1, 10, { amount: "60.00" }), {}, 201));
});

describe("a credit note of lines", () => {
  async function open() {
    const app = renderApp("/invoices/10");
    await chooseAction(app.person, texts.invoicePage.more(name), invoiceActions.issue_credit_note);
    const dialog = within(await screen.findByRole("dialog"));
    await app.person.click(dialog.getByRole("radio", { name: corrections.byLines }));
    const quantity = (description: string) =>
      dialog.getByRole("textbox", { name: corrections.quantityOf(description) });
    const submit = () => app.person.click(dialog.getByRole("button", { name: invoiceActions.creditSubmit }));
    return { ...app, dialog, quantity, submit };
  }

  it("begins with all of them, comes to what the server will say, and takes fewer", async () => {
    const { person, dialog, quantity, submit } = await open();
    expect(quantity("Travel")).toHaveValue("2");
    const total = () => dialog.getByText(texts.invoiceForm.total).parentElement;
    expect(total()).toHaveTextContent("$168.00");
    await person.clear(quantity("Travel"));
    await person.clear(quantity("Consulting"));
    await person.type(quantity("Consulting"), "0,5");
    expect(total()).toHaveTextContent("$48.00");
    await submit();
    await screen.findByText(invoiceActions.credited("$60.00", name));
    const sent = { description: "Consulting", quantity: "0.5", unit_price: "80.00", tax_rate: "20" };
    expect(api.requests(credit)[0]?.body).toEqual({ lines: [sent] });
    expect(api.requests(credit)[0]?.headers.get("If-Match")).toBe('"7"');
  });

  it("takes no more of a line than there is, and not nothing", async () => {
    const { person, quantity, submit } = await open();
    await person.clear(quantity("Travel"));
    await person.type(quantity("Travel"), "3");
    await submit();
    await waitFor(() => {
      expect(quantity("Travel")).toHaveAccessibleDescription(corrections.atMost("2"));
    });
    await person.clear(quantity("Travel"));
    await person.clear(quantity("Consulting"));
    await submit();
    await waitFor(() => {
      expect(quantity("Consulting")).toHaveAccessibleDescription(corrections.nothing);
    });
    expect(api.requests(credit)).toEqual([]);
  });

  it("says below them that it is more than is left to credit", async () => {
    api.on(credit, () =>
      problem(409, { errors: { amount: ["Must not be more than what is left to credit, 100.00."] } }),
    );
    const { dialog, submit } = await open();
    await submit();
    expect(await dialog.findByRole("alert")).toHaveTextContent("what is left to credit, 100.00");
  });
});

describe("what a credit note freed", () => {
  const refund = "POST /api/invoices/10/credit-notes/1/refunds";

  it("is given back in parts, each of them listed", async () => {
    const first = { id: 1, amount: "10.00", refunded_on: "2026-11-20", method: "Cash", reference: null };
    api
      .on(one, () => json(openInvoice(10, "168.00", { lines, status: "paid", actions: ["record_refund"] })))
      .on(`${one}/credit-notes`, () => list([creditNote(1, 10, { freed: "44.00" })]))
      .on(`${one}/credit-notes/1/refunds`, () => list([first]))
      .on(refund, () => json({ ...first, id: 2, amount: "34.00" }, {}, 201));
    const { person } = renderApp("/invoices/10");
    expect(await screen.findByText("-$10.00")).toBeVisible();
    expect(screen.getByText(/Nov 20, 2026/).parentElement).toHaveTextContent("Cash");
    await person.click(screen.getByRole("button", { name: invoiceActions.record_refund }));
    const dialog = within(await screen.findByRole("dialog", { name: corrections.refundTitle }));
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Refunded on/ })).toHaveValue("11/24/2026");
    });
    await person.type(dialog.getByRole("textbox", { name: /^Reference/ }), "R 1");
    await person.click(dialog.getByRole("button", { name: corrections.refundSubmit }));
    await screen.findByText(corrections.refunded("$34.00"));
    expect(api.requests(refund)[0]?.body).toEqual({ amount: "34.00", refunded_on: "2026-11-24", reference: "R 1" });
  });

  it("is offered no more once all of it is given back", async () => {
    api
      .on(one, () => json(openInvoice(10, "168.00", { lines, status: "paid", actions: ["record_refund"] })))
      .on(`${one}/credit-notes`, () => list([creditNote(1, 10, { freed: "44.00" })]))
      .on(`${one}/credit-notes/1/refunds`, () =>
        list([{ id: 1, amount: "44.00", refunded_on: "2026-11-20", method: null, reference: "A" }]),
      );
    renderApp("/invoices/10");
    expect(await screen.findByText("-$44.00")).toBeVisible();
    expect(screen.queryByRole("button", { name: invoiceActions.record_refund })).not.toBeInTheDocument();
  });
});

describe("a customer's credit", () => {
  const issue = "POST /api/invoices/10/issue";
  const draft = invoice(10, 2, "50.00", { lines });

  async function openIssue(currency: string) {
    api
      .on(one, () => json(draft))
      .on(issue, () => json(openInvoice(10, "50.00", { status: "paid" })))
      .on("GET /api/customers/2/billing-details", () => json(billing(30)))
      .on("GET /api/customers/2/credit", () => json({ balances: [{ currency, amount: "20.00" }] }));
    const { person } = renderApp("/invoices/10");
    await person.click(await screen.findByRole("button", { name: invoiceActions.issue }));
    const dialog = within(await screen.findByRole("dialog"));
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Due date/ })).toHaveValue("12/24/2026");
    });
    return { person, dialog };
  }

  it("is used where that is asked for when an invoice is issued", async () => {
    const { person, dialog } = await openIssue("USD");
    await person.click(await dialog.findByRole("checkbox", { name: corrections.useCredit("$20.00") }));
    await person.click(dialog.getByRole("button", { name: invoiceActions.issueSubmit }));
    await screen.findByText(invoiceActions.issued(name));
    expect(api.requests(issue)[0]?.body).toEqual({
      issue_date: "2026-11-24",
      due_date: "2026-12-24",
      credit: "apply",
    });
  });

  it("is not offered for an invoice in another currency", async () => {
    const { dialog } = await openIssue("EUR");
    await waitFor(() => {
      expect(api.requests("GET /api/customers/2/credit")).toHaveLength(1);
    });
    expect(dialog.queryByRole("checkbox", { name: /credit/ })).not.toBeInTheDocument();
  });
});
