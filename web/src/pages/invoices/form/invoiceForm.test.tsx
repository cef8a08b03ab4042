import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { invoice, line, user } from "../../../test/samples";
import { texts } from "../../../texts";

const create = "POST /api/invoices";
const { invoiceForm, invoices } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([user(1, "ada"), user(2, "grace")]));
});

const field = (name: string) => screen.getByRole("textbox", { name: new RegExp(`^${name}`) });

describe("creating an invoice", () => {
  async function open() {
    const app = renderApp("/invoices/new?user=2");
    await screen.findByRole("dialog", { name: invoices.createTitle });
    const submit = () => app.person.click(screen.getByRole("button", { name: invoices.createSubmit }));
    return { ...app, submit };
  }

  async function typeLine() {
    const app = await open();
    await app.person.type(field(invoiceForm.description), "Consulting");
    await app.person.clear(field(invoiceForm.quantity));
    await app.person.type(field(invoiceForm.quantity), "0.5");
    await app.person.type(field(invoiceForm.unitPrice), "0.09");
    await app.person.type(field(invoiceForm.taxRate), "50");
    return app;
  }

  it("is what the window is called, as long as it is open", async () => {
    const { person } = await open();
    expect(document.title).toBe(texts.app.title(invoices.createTitle));
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(document.title).toBe(texts.app.title(invoices.title));
    });
  });

  it("adds up as one types, by the server's rules, and sends the text as it is", async () => {
    api
      .on(create, () => json(invoice(13, 2, "0.08"), {}, 201))
      .on("GET /api/invoices/13", () => json(invoice(13, 2, "0.08")));
    const { submit, router } = await typeLine();
    const total = screen.getByText(invoiceForm.total).parentElement;
    expect(total).toHaveTextContent("$0.08");
    await submit();
    expect(await screen.findByText(invoices.created("Draft #13"))).toBeVisible();
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/invoices/13");
    });
    const lines = [{ description: "Consulting", quantity: "0.5", unit_price: "0.09", tax_rate: "50" }];
    expect(api.requests(create).map(({ body }) => body)).toEqual([
      { user_id: 2, currency: "USD", memo: null, due_date: null, lines, discount_percent: null, discount_amount: null },
    ]);
    expect(api.requests(create)[0]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f]{32}$/);
  });

  it("shows what the server says of a line at that line", async () => {
    api.on(create, () =>
      problem(400, { errors: { "lines[0].quantity": ["Must be more than 0."], lines: ["Too many."] } }),
    );
    const { submit } = await typeLine();
    await submit();
    await waitFor(() => {
      expect(field(invoiceForm.quantity)).toHaveAccessibleDescription("Must be more than 0.");
    });
    expect(field(invoiceForm.quantity)).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent("lines: Too many.");
  });

  it("judges amounts by the currency, without asking the server", async () => {
    const { person, submit } = await open();
    await person.selectOptions(screen.getByRole("combobox", { name: invoices.currency }), "JPY");
    await person.click(screen.getByRole("button", { name: invoiceForm.removeLine(1) }));
    await person.type(await screen.findByRole("textbox", { name: new RegExp(`^${invoices.amount}`) }), "0.5");
    await submit();
    await waitFor(() => {
      expect(field(invoices.amount)).toHaveAccessibleDescription(expect.stringContaining(texts.money.decimals(0)));
    });
    expect(api.requests(create)).toEqual([]);
  });

  it("charges one amount where there are no lines", async () => {
    api.on(create, () => json(invoice(13, 2, "99999999.10"), {}, 201));
    const { person, submit } = await open();
    await person.click(screen.getByRole("button", { name: invoiceForm.removeLine(1) }));
    const amount = field(invoices.amount);
    await waitFor(() => {
      expect(amount).toHaveFocus();
    });
    await person.type(amount, "99999999.10");
    await submit();
    await screen.findByText(invoices.created("Draft #13"));
    expect(api.requests(create)[0]?.body).toMatchObject({ amount: "99999999.10", lines: [] });
  });

  it("asks for a user first of all", async () => {
    const { person } = renderApp("/invoices/new");
    await person.click(await screen.findByRole("button", { name: invoices.createSubmit }));
    const picker = within(screen.getByRole("dialog")).getByRole("combobox", { name: /^User/ });
    await waitFor(() => {
      expect(picker).toHaveAccessibleDescription(invoices.userRequired);
    });
    expect(picker).toHaveFocus();
  });

  it("asks before what was typed is lost", async () => {
    const { person } = await typeLine();
    await person.click(screen.getByRole("button", { name: texts.actions.cancel }));
    expect(await screen.findByRole("dialog", { name: texts.form.discardTitle })).toBeVisible();
  });
});

describe("editing a draft", () => {
  const one = "GET /api/invoices/10";
  const change = "PUT /api/invoices/10";

  it("starts from its lines, sends its version, and shows both versions when there is another", async () => {
    const draft = invoice(10, 2, "144.00", { lines: [line], memo: "Thanks" });
    api
      .on(one, () => json(draft, { ETag: '"7"' }))
      .on(`${one}/history`, () => list([]))
      .inTurn(
        change,
        () => problem(412),
        () => json(draft),
      );
    const { person } = renderApp("/invoices/10/edit");
    const quantity = await screen.findByRole("textbox", { name: /^Quantity/ });
    expect(quantity).toHaveValue("1.5");
    await person.clear(quantity);
    await person.type(quantity, "2");
    api.on(one, () => json({ ...draft, memo: "Theirs" }, { ETag: '"8"' }));
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    const versions = await screen.findByRole("table", { name: texts.conflict.versions });
    expect(within(versions).getByRole("row", { name: /^Memo Thanks Theirs/ })).toBeVisible();
    expect(
      within(versions).getByRole("row", { name: /^Lines Consulting: 2 × 80\.00 .*Consulting: 1\.5 ×/ }),
    ).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.conflict.keepMine }));
    expect(await screen.findByText(invoices.saved("Draft #10"))).toBeVisible();
    expect(api.requests(change).map(({ headers }) => headers.get("If-Match"))).toEqual(['"7"', '"8"']);
  });
});
