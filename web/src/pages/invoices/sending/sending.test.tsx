import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { creditNote, openInvoice, summary } from "../../../test/samples";
import { texts } from "../../../texts";

const one = "GET /api/invoices/10";
const name = "INV-2026-000010";
const { sending, invoiceActions, invoicePage } = texts;
const letter = {
  to: "grace@example.com",
  language: "en",
  subject: "Invoice",
  text: "Hello,",
  reminder_level: null,
  attach_xml: true,
  has_xml: true,
  mail_on: true,
};
const invoice = openInvoice(10, "168.00", { actions: ["send", "remind"], overdue: true });
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(one, () => json(invoice, { ETag: '"7"' }))
    .on("GET /api/invoices/summary", () => json({ ...summary, as_of: "2026-11-24" }))
    .on(`${one}/payments`, () => list([]))
    .on(`${one}/credit-notes`, () => list([creditNote(1, 10)]))
    .on(`${one}/credit-notes/1/refunds`, () => list([]))
    .on(`${one}/sendings`, () => list([]))
    .on(`${one}/history`, () => list([]))
    .on(`${one}/letter`, () => json(letter))
    .on(`${one}/credit-notes/1/letter`, () => json({ ...letter, subject: "Credit note", has_xml: false }));
});

describe("a letter", () => {
  async function edit(person: ReturnType<typeof renderApp>["person"]) {
    const dialog = within(await screen.findByRole("dialog"));
    const text = await dialog.findByRole("textbox", { name: new RegExp(sending.text) });
    await person.clear(text);
    await person.type(text, "As agreed.");
    return dialog;
  }

  it("goes with an invoice as it was edited, for the invoice that is on screen", async () => {
    api.on("POST /api/invoices/10/send", () => json(invoice));
    const { person } = renderApp("/invoices/10");
    await chooseAction(person, invoicePage.more(name), invoiceActions.send);
    const dialog = await edit(person);
    await person.click(dialog.getByRole("checkbox", { name: sending.attachXml }));
    await person.click(dialog.getByRole("button", { name: sending.submit }));
    expect(await screen.findByText(sending.queued(name))).toBeVisible();
    const [request] = api.requests("POST /api/invoices/10/send");
    const { to, subject, language } = letter;
    expect(request?.body).toEqual({ to, subject, text: "As agreed.", language, attach_xml: false });
    expect(request?.headers.get("If-Match")).toBe('"7"');
    expect(request?.headers.get("Idempotency-Key")).not.toBeNull();
  });

  it("goes with a credit note, whatever has become of the invoice meanwhile", async () => {
    api.on("POST /api/invoices/10/credit-notes/1/send", () => json(invoice));
    const { person } = renderApp("/invoices/10");
    await person.click(await screen.findByRole("button", { name: sending.sendTitle("CN-2026-000001") }));
    const dialog = await edit(person);
    expect(dialog.getByRole("textbox", { name: new RegExp(sending.subject) })).toHaveValue("Credit note");
    await person.click(dialog.getByRole("button", { name: sending.submit }));
    expect(await screen.findByText(sending.queued("CN-2026-000001"))).toBeVisible();
    const [request] = api.requests("POST /api/invoices/10/credit-notes/1/send");
    expect(request?.body).toMatchObject({ subject: "Credit note", text: "As agreed." });
    expect(request?.headers.get("If-Match")).toBeNull();
  });

  it("stays as typed where the server refuses it", async () => {
    api.on("POST /api/invoices/10/reminders", () =>
      problem(409, { code: "sending_off", detail: "Mail is not set up (Mail:Host)." }),
    );
    const { person } = renderApp("/invoices/10");
    await chooseAction(person, invoicePage.more(name), invoiceActions.remind);
    const dialog = await edit(person);
    await person.click(dialog.getByRole("button", { name: sending.submitReminder }));
    expect(await dialog.findByRole("alert")).toBeVisible();
    expect(dialog.getByRole("textbox", { name: new RegExp(sending.text) })).toHaveValue("As agreed.");
  });
});
