import { screen, waitFor } from "@testing-library/react";
import { afterAll, expect, it, vi } from "vitest";
import { FakeApi, json, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { invoice, summary, user } from "../test/samples";
import { de } from "./de";
import { server } from "./de/server";
import { language, locale } from "./locale";

vi.hoisted(() => {
  // What a person with a German browser has, before any module of the application asks: the tests of other files have asked already.
  vi.resetModules();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-DE", "en"]);
});
afterAll(() => vi.resetModules());

it("speaks German to those who prefer it, with numbers and dates as they write them", async () => {
  expect([language, locale]).toEqual(["de", "de-DE"]);
  new FakeApi().on("GET /api/invoices", () => list([invoice(1, 1, "1234567.80")], { total: 1204 }));
  renderApp("/invoices?columns=created_at");
  expect(await screen.findByRole("heading", { name: de.invoices.title })).toBeVisible();
  expect(await screen.findByText("1.204 Rechnungen")).toBeVisible();
  expect(screen.getByText(/1\.234\.567,80/)).toBeVisible();
  expect(screen.getByText("02.01.2026")).toBeVisible();
});

it.each([
  [
    "action_not_possible",
    { status: "open", action: "issued" },
    "Die Rechnung steht auf „Offen“ und kann nicht ausgestellt werden.",
  ],
  [
    "partly_paid",
    { status: "open", action: "voided" },
    "Die Rechnung steht auf „Offen“ und kann nicht storniert werden. Ein Teil ist bezahlt: Schreiben Sie den Rest mit einer Gutschrift gut.",
  ],
  ["above_balance", { max: "1260.50" }, "Das darf nicht mehr sein, als noch zu zahlen ist: 1.260,50."],
  ["wrong_length", { min: 1, max: 100 }, "Bitte 1 bis 100 Zeichen."],
  ["out_of_range", { above: 0, below: 1000000 }, "Das muss mehr als 0 und weniger als 1.000.000 sein."],
  [
    "e_invoice_incomplete",
    { missing: ["seller.vat_id", "customer.city"] },
    "Für eine E-Rechnung fehlt noch: Ihre Umsatzsteuer-ID, der Ort des Kunden.",
  ],
  [
    "books_closed",
    { until: "2026-06-30" },
    "Die Bücher sind bis 30.06.2026 abgeschlossen. Nehmen Sie ein späteres Datum, oder schreiben Sie die Rechnung gut.",
  ],
  ["taken", {}, "Das ist schon vergeben."],
  ["a_code_of_tomorrow", {}, "What the service says."],
])("says in German what the service means by %s", (code, params, german) => {
  expect(server.error(code, params, "What the service says.")).toBe(german);
});

it("takes and shows numbers and dates as Germans write them", async () => {
  const api = new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([user(2, "grace")]))
    .on("POST /api/invoices", () => json(invoice(13, 2, "3126.25"), {}, 201));
  const { person } = renderApp("/invoices/new?user=2");
  const cell = (column: string) => screen.getByRole("textbox", { name: de.invoiceForm.fieldOfLine(column, 1) });
  await screen.findByRole("dialog", { name: de.invoices.createTitle });
  await person.type(cell(de.invoiceForm.description), "Beratung{Enter}2,5{Enter}1.250,50{Enter}5 %{Enter}7,7 %");
  const due = screen.getByRole("textbox", { name: new RegExp(`^${de.invoiceForm.dueDate}`) });
  await person.type(due, "24.12.26");
  await person.tab();
  expect(due).toHaveValue("24.12.2026");
  expect(cell(de.invoiceForm.unitPrice)).toHaveValue("1.250,50");
  expect(cell(de.lineTexts.discount)).toHaveValue("5 %");
  await person.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => {
    expect(api.requests("POST /api/invoices")[0]?.body).toMatchObject({
      due_date: "2026-12-24",
      lines: [
        { description: "Beratung", quantity: "2.5", unit_price: "1250.50", discount_percent: "5", tax_rate: "7.7" },
      ],
    });
  });
});

it("groups the thousands in every mark of a scale", async () => {
  const [euro] = summary.currencies;
  const paid_by_month = [{ month: "2026-11", amount: "14000.00" }];
  new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/invoices/summary", () => json({ ...summary, currencies: [{ ...euro, paid_by_month }] }));
  renderApp("/");
  expect(await screen.findByText(/^10\.000\s€$/)).toBeVisible();
  expect(screen.getByText(/^5\.000\s€$/)).toBeVisible();
});

it("says at the field, in German, what the service refuses", async () => {
  new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([]))
    .on("POST /api/users", () =>
      problem(409, {
        title: "Conflict",
        errors: { username: ["Taken by another user."] },
        codes: { username: [{ code: "taken" }] },
      }),
    );
  const { person } = renderApp("/users/new");
  await person.type(await screen.findByRole("textbox", { name: /Benutzername/ }), "ada");
  await person.type(screen.getByRole("textbox", { name: /E-Mail/ }), "ada@example.com");
  await person.click(screen.getByRole("button", { name: de.users.createSubmit }));
  expect(await screen.findByText("Das ist schon vergeben.")).toBeVisible();
});
