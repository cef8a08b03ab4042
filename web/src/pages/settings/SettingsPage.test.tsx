import { fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { texts } from "../../texts";

const { settings } = texts;
const update = "PATCH /api/seller";
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/seller", () => json({ legal_name: null, logo: null, missing_fields: [] }, { ETag: '"1"' }))
    .on("GET /api/numbering", () => json({ invoice_format: "INV-{year}-{seq:6}" }, { ETag: '"1"' }))
    .on(update, () => json({ legal_name: null, logo: null, missing_fields: [] }, { ETag: '"2"' }));
});

/** Chooses a file of so many bytes as the logo. */
async function choose(bytes: number) {
  const logo = await screen.findByRole("group", { name: settings.logo });
  const input = logo.querySelector("input[type=file]") ?? document.querySelector("input[type=file]");
  fireEvent.change(input as HTMLInputElement, { target: { files: [new File([new Uint8Array(bytes)], "logo.png")] } });
  return within(logo);
}

describe("the numbers of invoices", () => {
  it("are compared as the form shows them, when somebody else has changed them meanwhile", async () => {
    const numbering = { invoice_format: "INV-{year}-{seq:6}", issue_dates: "any", closed_until: null };
    api.on("GET /api/numbering", () => json(numbering, { ETag: '"1"' })).on("PATCH /api/numbering", () => problem(412));
    const { person } = renderApp("/settings");
    await person.type(await screen.findByLabelText(new RegExp(`^${settings.closedUntil}`)), "1/2/2026");
    api.on("GET /api/numbering", () => json({ ...numbering, closed_until: "2026-02-01" }, { ETag: '"2"' }));
    await person.keyboard("{Control>}{Enter}{/Control}");
    const versions = within(await screen.findByRole("table", { name: texts.conflict.versions }));
    expect(versions.getByRole("row", { name: / 01\/02\/2026 02\/01\/2026$/ })).toBeVisible();
  });
});

describe("the logo", () => {
  it("is sent as soon as it is chosen", async () => {
    renderApp("/settings");
    await choose(3);
    expect(await screen.findByText(settings.logoSaved)).toBeVisible();
    expect(api.requests(update)[0]?.body).toEqual({ logo: "data:application/octet-stream;base64,AAAA" });
  });

  it("is refused as an error where it is too large, until another is chosen", async () => {
    renderApp("/settings");
    const logo = await choose(700 * 1024 + 1);
    expect(await logo.findByRole("alert")).toHaveTextContent(settings.logoTooLarge);
    expect(api.requests(update)).toHaveLength(0);
    await choose(3);
    expect(await screen.findByText(settings.logoSaved)).toBeVisible();
    expect(logo.queryByRole("alert")).toBeNull();
  });

  it("is saved while something is typed, which is kept and goes on from that version", async () => {
    const seller = { legal_name: null, logo: null, missing_fields: [] };
    api.inTurn(
      update,
      () => json({ ...seller, logo: { id: 1 } }, { ETag: '"2"' }),
      () => json({ ...seller, legal_name: "Ada GmbH" }, { ETag: '"3"' }),
    );
    const { person } = renderApp("/settings");
    const legalName = await screen.findByLabelText(new RegExp(`^${texts.party.legalName}`));
    await person.type(legalName, "Ada GmbH");
    await choose(3);
    expect(await screen.findByRole("img", { name: settings.logo })).toBeVisible();
    expect(legalName).toBeVisible();
    expect(legalName).toHaveValue("Ada GmbH");
    await person.type(legalName, "{Control>}{Enter}{/Control}");
    expect(await screen.findByText(settings.sellerSaved)).toBeVisible();
    expect(api.requests(update).map(({ headers }) => headers.get("If-Match"))).toEqual(['"1"', '"2"']);
  });

  it("can be chosen again where somebody else has changed the seller, and nothing that is typed overwrites that unasked", async () => {
    const theirs = { legal_name: "Their Ltd", logo: { id: 7 }, missing_fields: [] };
    const { person } = renderApp("/settings");
    const legalName = await screen.findByLabelText(new RegExp(`^${texts.party.legalName}`));
    await person.type(legalName, "Ada GmbH");
    api.on("GET /api/seller", () => json(theirs, { ETag: '"2"' }));
    api.inTurn(
      update,
      () => problem(412),
      () => json({ ...theirs, logo: { id: 8 } }, { ETag: '"3"' }),
      () => problem(412),
    );
    const logo = await choose(3);
    expect(await logo.findByRole("alert")).toBeVisible();
    expect(await screen.findByRole("img", { name: settings.logo })).toHaveAttribute("src", "/api/seller/logos/7");
    await choose(3);
    expect(await screen.findByText(settings.logoSaved)).toBeVisible();
    expect(legalName).toHaveValue("Ada GmbH");
    await person.type(legalName, "{Control>}{Enter}{/Control}");
    expect(await screen.findByRole("dialog", { name: texts.conflict.title })).toHaveTextContent("Their Ltd");
    expect(api.requests(update).map(({ headers }) => headers.get("If-Match"))).toEqual(['"1"', '"2"', '"1"']);
  });
});
