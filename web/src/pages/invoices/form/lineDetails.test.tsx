import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { invoice, user } from "../../../test/samples";
import { texts } from "../../../texts";

const create = "POST /api/invoices";
const { invoiceForm, invoices, lineTexts } = texts;
let api: FakeApi;

beforeEach(() => {
  const made = invoice(13, 2, "10.00");
  api = new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([user(2, "grace")]))
    .on("GET /api/tax-rates", () =>
      list([
        { id: 1, name: "VAT", tax_rate: "19", tax_category: "S", exemption_reason: null },
        { id: 2, name: "Abroad", tax_rate: "0", tax_category: "AE", exemption_reason: "Article 196" },
      ]),
    )
    .on(create, () => json(made, {}, 201))
    .on("GET /api/invoices/13", () => json(made));
});

const field = (column: string, line = 1) =>
  screen.getByRole("textbox", { name: invoiceForm.fieldOfLine(column, line) });
const choice = (label: string) => screen.getByRole("combobox", { name: invoiceForm.fieldOfLine(label, 1) });

async function open() {
  const app = renderApp("/invoices/new?user=2");
  await screen.findByRole("dialog", { name: invoices.createTitle });
  await app.person.type(field(invoiceForm.description), "Consulting{Enter}{Enter}100");
  const openDetails = async () => {
    const button = screen.getByRole("button", { name: lineTexts.details(1) });
    await app.person.click(button);
    if (button.getAttribute("aria-expanded") === "true") {
      await screen.findByRole("combobox", { name: invoiceForm.fieldOfLine(lineTexts.unit, 1) });
    }
  };
  const submit = () => app.person.click(screen.getByRole("button", { name: invoices.createSubmit }));
  const sent = async () => {
    await submit();
    await screen.findByText(invoices.created("Draft #13"));
    return api.requests(create).at(-1)?.body as { lines: unknown[] };
  };
  return { ...app, openDetails, submit, sent };
}

describe("what a line says beyond its columns", () => {
  it("is its unit and a named rate, which stay in sight when it is closed", async () => {
    const { person, openDetails, sent } = await open();
    await openDetails();
    await person.selectOptions(choice(lineTexts.unit), texts.units.HUR);
    await person.selectOptions(choice(lineTexts.taxedAs), "Abroad");
    expect(field(invoiceForm.taxRate)).toHaveValue("");
    await openDetails();
    expect(screen.getByText("per hour · Abroad · Article 196")).toBeVisible();
    expect((await sent()).lines).toEqual([
      {
        description: "Consulting",
        quantity: "1",
        unit: "HUR",
        unit_price: "100",
        tax_category: "AE",
        tax_name: "Abroad",
        exemption_reason: "Article 196",
      },
    ]);
  });

  it("is the name of the rate that is typed, by which the totals are called, on the next invoice too", async () => {
    const { person, sent, unmount } = await open();
    await person.type(field(invoiceForm.taxRate), "19");
    expect(await screen.findByText(lineTexts.taxOn("VAT", "19", "$100.00"))).toBeVisible();
    expect((await sent()).lines).toMatchObject([{ tax_rate: "19", tax_name: "VAT" }]);
    unmount();
    await open();
    expect(screen.getByText(lineTexts.taxOn("VAT", "19", "$100.00"))).toBeVisible();
  });

  it("is no name any more once another rate is typed", async () => {
    const { person, openDetails, sent } = await open();
    await openDetails();
    await person.selectOptions(choice(lineTexts.taxedAs), "VAT, 19%");
    expect(field(invoiceForm.taxRate)).toHaveValue("19");
    await person.clear(field(invoiceForm.taxRate));
    await person.type(field(invoiceForm.taxRate), "7");
    const [line] = (await sent()).lines;
    expect(line).toEqual({ description: "Consulting", quantity: "1", unit_price: "100", tax_rate: "7" });
  });

  it("is a reason where nothing else says why no tax is due", async () => {
    const { person, openDetails, submit, sent } = await open();
    await openDetails();
    await person.selectOptions(choice(lineTexts.taxedAs), texts.taxCategories.E);
    await submit();
    await waitFor(() => {
      expect(field(lineTexts.reason)).toHaveAccessibleDescription(texts.fields.required);
    });
    await person.type(field(lineTexts.reason), "Article 132");
    expect((await sent()).lines).toMatchObject([{ tax_category: "E", exemption_reason: "Article 132" }]);
  });
});

describe("a customer", () => {
  it("is billed in the currency and at the rate that are usual for them", async () => {
    const usual = { currency: "EUR", terms_days: 30, tax_rate: "19", language: "de" };
    api.on("GET /api/customers/2/billing-details", () => json({ currency: "EUR", defaults: usual, updated_at: null }));
    const { person } = renderApp("/invoices/new");
    const dialog = within(await screen.findByRole("dialog", { name: invoices.createTitle }));
    await person.type(dialog.getByRole("combobox", { name: /^User/ }), "grace");
    await person.click(await screen.findByRole("option", { name: /grace@example.com/ }));
    await waitFor(() => {
      expect(dialog.getByRole("combobox", { name: invoices.currency })).toHaveValue("EUR");
      expect(field(invoiceForm.taxRate)).toHaveValue("19");
    });
    expect(screen.getByText("VAT")).toBeVisible();
  });
});

describe("discounts", () => {
  it("are taken off a line and off all of them, in per cent or as an amount", async () => {
    const { person, sent } = await open();
    await person.type(field(lineTexts.discount), "10%{Enter}20");
    await person.type(screen.getByRole("textbox", { name: lineTexts.discountOnAll }), "15");
    expect(screen.getByText(lineTexts.taxOn(lineTexts.tax, "20", "$75.00"))).toBeVisible();
    expect(screen.getByText(invoiceForm.total).parentElement).toHaveTextContent("$90.00");
    expect(await sent()).toMatchObject({
      lines: [{ discount_percent: "10", tax_rate: "20" }],
      discount_percent: null,
      discount_amount: "15",
    });
  });

  it("are no more than what they are taken off", async () => {
    const { person, submit } = await open();
    await person.type(field(lineTexts.discount), "100,01");
    await submit();
    await waitFor(() => {
      expect(field(lineTexts.discount)).toHaveAccessibleDescription(lineTexts.discountTooLarge);
    });
    expect(api.requests(create)).toEqual([]);
  });

  it("show at their field what the server says of either of their members", async () => {
    api.on(create, () => problem(400, { errors: { "lines[0].discount_amount": ["Too much."] } }));
    const { person, submit } = await open();
    await person.type(field(lineTexts.discount), "5");
    await submit();
    await waitFor(() => {
      expect(field(lineTexts.discount)).toHaveAccessibleDescription("Too much.");
    });
  });
});
