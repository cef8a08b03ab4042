import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { browser } from "../../../browser";
import { chooseAction } from "../../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { creditNote, invoice, line, member, openInvoice } from "../../../test/samples";
import { texts } from "../../../texts";

const one = "GET /api/invoices/10";
const note = `${one}/credit-notes/3`;
const name = "INV-2026-000010";
const issued = openInvoice(10, "144.00", { lines: [line] });
let api: FakeApi;
let save: MockInstance<typeof browser.save>;

/** JSON where the page asks for it, else the file that it asks for. */
function answers(route: string, body: unknown, file: () => Response) {
  api.on(route, ({ headers }) =>
    headers.get("Accept") === "application/pdf" || headers.get("Accept") === "application/xml" ? file() : json(body),
  );
}

beforeEach(() => {
  save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
  api = new FakeApi()
    .on(`${one}/payments`, () => list([]))
    .on(`${one}/credit-notes`, () => list([creditNote(3, 10, { lines: [line] })]))
    .on(`${one}/history`, () => list([]));
  answers(one, issued, () => new Response("%PDF"));
  answers(note, null, () => new Response("<CreditNote/>"));
});

const saved = () => save.mock.calls.map(([, fileName]) => fileName);

describe("an invoice as a file", () => {
  it("is a PDF at the press of a button", async () => {
    const { person } = renderApp("/invoices/10");
    await person.click(await screen.findByRole("button", { name: texts.documents.pdf }));
    await waitFor(() => {
      expect(saved()).toEqual([`${name}.pdf`]);
    });
    expect(await save.mock.calls[0]?.[0].text()).toBe("%PDF");
  });

  it("is a PDF of a draft too, which is no e-invoice yet", async () => {
    answers(one, invoice(10, 2, "10.00", { lines: [line] }), () => new Response("%PDF"));
    const { person } = renderApp("/invoices/10");
    await person.click(await screen.findByRole("button", { name: texts.documents.pdf }));
    await waitFor(() => {
      expect(saved()).toEqual(["draft-10.pdf"]);
    });
    await person.click(screen.getByRole("button", { name: texts.invoicePage.more("Draft #10") }));
    await screen.findByRole("menuitem", { name: texts.corrections.duplicate });
    expect(screen.queryByRole("menuitem", { name: texts.documents.xml })).not.toBeInTheDocument();
  });

  it("is no e-invoice where something is missing, which is said by name with where to fill it in", async () => {
    answers(one, issued, () =>
      problem(409, {
        detail: "It cannot be an e-invoice: give seller.vat_id, customer.city first.",
        code: "e_invoice_incomplete",
        params: { missing: ["seller.vat_id", "customer.city"] },
      }),
    );
    const { person } = renderApp("/invoices/10");
    await chooseAction(person, texts.invoicePage.more(name), texts.documents.xml);
    const dialog = within(await screen.findByRole("dialog", { name: texts.documents.failed(name) }));
    expect(dialog.getByRole("alert")).toHaveTextContent("your VAT ID, the customer's city");
    expect(dialog.getByRole("link", { name: texts.documents.seller })).toHaveAttribute("href", "/settings");
    expect(dialog.getByRole("link", { name: texts.documents.customer })).toHaveAttribute("href", "/users/2");
    expect(saved()).toEqual([]);
  });

  it("is offered to members as an e-invoice only where they take theirs that way", async () => {
    api.on("GET /auth/me", () => json(member));
    const own = { ...issued, user_id: 1, actions: [] };
    answers(one, own, () => new Response("%PDF"));
    const plain = renderApp("/invoices/10");
    await screen.findByRole("button", { name: texts.documents.of(texts.documents.pdf, "CN-2026-000003") });
    expect(screen.queryByRole("button", { name: texts.invoicePage.more(name) })).not.toBeInTheDocument();
    plain.unmount();
    answers(one, { ...own, billing_details: { e_invoice: "xrechnung" } }, () => new Response("<Invoice/>"));
    const { person } = renderApp("/invoices/10");
    await chooseAction(person, texts.invoicePage.more(name), texts.documents.xml);
    await waitFor(() => {
      expect(saved()).toEqual([`${name}.xml`]);
    });
  });
});

it("a credit note is a PDF and an e-invoice as well", async () => {
  const { person } = renderApp("/invoices/10");
  for (const format of ["pdf", "xml"] as const) {
    await person.click(
      await screen.findByRole("button", { name: texts.documents.of(texts.documents[format], "CN-2026-000003") }),
    );
    await waitFor(() => {
      expect(saved()).toContain(`CN-2026-000003.${format}`);
    });
  }
  expect(api.requests(note).map(({ headers }) => headers.get("Accept"))).toEqual([
    "application/pdf",
    "application/xml",
  ]);
});
