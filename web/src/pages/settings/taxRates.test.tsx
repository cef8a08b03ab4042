import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { texts } from "../../texts";

const { taxRates } = texts;
const create = "POST /api/tax-rates";
const vat = { id: 1, name: "VAT", tax_rate: "19", tax_category: "S", exemption_reason: null };
const abroad = { id: 2, name: "Abroad", tax_rate: "0", tax_category: "AE", exemption_reason: "Article 196" };
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/seller", () => json({ legal_name: null, logo: null, missing_fields: [] }))
    .on("GET /api/numbering", () => json({}))
    .on("GET /api/tax-rates", () => list([vat, abroad]))
    .on("GET /api/tax-rates/2", () => json(abroad, { ETag: '"4"' }));
});

async function open(button: string) {
  const { person } = renderApp("/settings");
  await person.click(await screen.findByRole("button", { name: button }));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("textbox", { name: /^Name/ });
  return { person, dialog };
}

describe("named tax rates", () => {
  it("are listed with how they are taxed", async () => {
    renderApp("/settings");
    const table = within(await screen.findByRole("table", { name: taxRates.title }));
    expect(table.getByRole("row", { name: /^VAT 19%/ })).toBeVisible();
    expect(table.getByRole("row", { name: /^Abroad ?Reverse charge · Article 196 0%/ })).toBeVisible();
  });

  it("are added by name and rate, of which both are needed", async () => {
    api.on(create, () => json({ ...vat, id: 3, name: "Reduced" }, {}, 201));
    const { person, dialog } = await open(taxRates.add);
    await person.click(dialog.getByRole("button", { name: taxRates.add }));
    await waitFor(() => {
      expect(dialog.getAllByText(texts.fields.required)).toHaveLength(2);
    });
    await person.type(dialog.getByRole("textbox", { name: /^Name/ }), "Reduced");
    await person.type(dialog.getByRole("textbox", { name: /^Rate in %/ }), "7,5 %");
    await person.click(dialog.getByRole("button", { name: taxRates.add }));
    expect(await screen.findByText(taxRates.saved("Reduced"))).toBeVisible();
    expect(api.requests(create)[0]?.body).toEqual({ name: "Reduced", tax_category: "S", tax_rate: "7.5" });
  });

  it("say at the name that another one has it", async () => {
    api.on(create, () => problem(409, { errors: { name: ["Another tax rate has this name."] } }));
    const { person, dialog } = await open(taxRates.add);
    await person.type(dialog.getByRole("textbox", { name: /^Name/ }), "VAT");
    await person.selectOptions(dialog.getByRole("combobox"), texts.taxCategories.Z);
    await person.click(dialog.getByRole("button", { name: taxRates.add }));
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Name/ })).toHaveAccessibleDescription(/has this name/);
    });
    expect(api.requests(create)[0]?.body).toEqual({ name: "VAT", tax_category: "Z", tax_rate: "0" });
  });

  it("are renamed, at the version that was read", async () => {
    const replace = "PUT /api/tax-rates/2";
    api.on(replace, () => json({ ...abroad, name: "EU" }));
    const { person, dialog } = await open(texts.actions.edit("Abroad"));
    const name = dialog.getByRole("textbox", { name: /^Name/ });
    await person.clear(name);
    await person.type(name, "EU{Control>}{Enter}{/Control}");
    expect(await screen.findByText(taxRates.saved("EU"))).toBeVisible();
    const [sent] = api.requests(replace);
    expect(sent?.headers.get("If-Match")).toBe('"4"');
    expect(sent?.body).toEqual({ name: "EU", tax_category: "AE", tax_rate: "0", exemption_reason: "Article 196" });
  });

  it("are deleted once that is confirmed", async () => {
    const remove = "DELETE /api/tax-rates/2";
    api.on(remove, () => new Response(null, { status: 204 }));
    const { person } = renderApp("/settings");
    await person.click(await screen.findByRole("button", { name: taxRates.delete("Abroad") }));
    await person.click(await screen.findByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByText(taxRates.deleted("Abroad"))).toBeVisible();
    expect(api.requests(remove)).toHaveLength(1);
  });

  it("are compared with what somebody else saved meanwhile, and saved over it once that is chosen", async () => {
    const replace = "PUT /api/tax-rates/1";
    api
      .on("GET /api/tax-rates/1", () => json(vat, { ETag: '"4"' }))
      .inTurn(
        replace,
        () => problem(412),
        () => json({ ...vat, name: "USt" }),
      );
    const { person, dialog } = await open(texts.actions.edit("VAT"));
    const field = dialog.getByRole("textbox", { name: /^Name/ });
    await person.clear(field);
    api.on("GET /api/tax-rates/1", () => json({ ...vat, tax_rate: "20" }, { ETag: '"5"' }));
    await person.type(field, "USt{Control>}{Enter}{/Control}");
    const versions = await screen.findByRole("table", { name: texts.conflict.versions });
    expect(within(versions).getByRole("row", { name: /19 20$/ })).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.conflict.keepMine }));
    expect(await screen.findByText(taxRates.saved("USt"))).toBeVisible();
    expect(api.requests(replace).map(({ headers }) => headers.get("If-Match"))).toEqual(['"4"', '"5"']);
  });
});
