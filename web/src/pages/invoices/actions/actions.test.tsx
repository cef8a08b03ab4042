import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../../browser";
import { chooseAction } from "../../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { billing, historyEntry, invoice, line, member, openInvoice, summary } from "../../../test/samples";
import { texts } from "../../../texts";

const one = "GET /api/invoices/10";
const pay = "POST /api/invoices/10/payments";
const { invoiceActions } = texts;
const open = openInvoice(10, "144.00", { lines: [line], subtotal: "120.00", tax: "24.00" });
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(one, () => json(open, { ETag: '"7"' }))
    .on("GET /api/invoices/summary", () => json({ ...summary, as_of: "2026-11-24" }))
    .on(`${one}/payments`, () => list([]))
    .on(`${one}/credit-notes`, () => list([]))
    .on(`${one}/history`, () =>
      list([historyEntry(1, "issued", { number: { to: "INV-2026-000010" }, due_date: { to: "2026-12-01" } })]),
    );
});

async function show(action?: string) {
  const app = renderApp("/invoices/10");
  await screen.findByRole("heading", { name: "INV-2026-000010" });
  if (action !== undefined) {
    await app.person.click(screen.getByRole("button", { name: texts.invoicePage.more("INV-2026-000010") }));
    await app.person.click(await screen.findByRole("menuitem", { name: action }));
  }
  return app;
}

describe("an invoice", () => {
  it("shows what is charged, to whom, and what happened", async () => {
    await show();
    expect(screen.getByRole("row", { name: /Consulting .*1\.5 \$80\.00 20 \$120\.00/ })).toBeVisible();
    expect(screen.getByText("grace@example.com")).toBeVisible();
    expect(screen.getByText(texts.invoicePage.balance).parentElement).toHaveTextContent("$144.00");
    expect(await screen.findByText(texts.history.invoice.issued("INV-2026-000010", "Dec 1, 2026"))).toBeVisible();
  });

  it("is printed", async () => {
    const print = vi.spyOn(browser, "print").mockImplementation(() => undefined);
    const { person } = await show();
    await person.click(screen.getByRole("button", { name: texts.invoicePage.print }));
    expect(print).toHaveBeenCalled();
  });

  it("has nothing for members to change it with", async () => {
    api.on("GET /auth/me", () => json(member)).on(one, () => json({ ...open, actions: [] }));
    await show();
    expect(screen.queryByRole("button", { name: invoiceActions.record_payment })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: texts.invoicePage.more("INV-2026-000010") })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: texts.invoicePage.print })).toBeVisible();
  });
});

describe("a payment", () => {
  async function openDialog() {
    const app = await show();
    await app.person.click(screen.getByRole("button", { name: invoiceActions.record_payment }));
    const dialog = await screen.findByRole("dialog", { name: invoiceActions.payTitle("INV-2026-000010") });
    const submit = () => app.person.click(within(dialog).getByRole("button", { name: invoiceActions.paySubmit }));
    return { ...app, dialog, submit };
  }

  it("is of the balance unless one says otherwise, and of the version on screen", async () => {
    api.on(pay, () => json({ id: 1, invoice_id: 10, amount: "144.00" }, {}, 201));
    const { dialog, submit } = await openDialog();
    await waitFor(() => {
      expect(within(dialog).getByRole("textbox", { name: /^Received on/ })).toHaveValue("11/24/2026");
    });
    await submit();
    expect(await screen.findByText(invoiceActions.paid("$144.00", "INV-2026-000010"))).toBeVisible();
    const [sent] = api.requests(pay);
    expect(sent?.body).toEqual({ amount: "144.00", paid_on: "2026-11-24" });
    expect(sent?.headers.get("If-Match")).toBe('"7"');
  });

  it("of another amount is typed over the balance, as people write it", async () => {
    api.on(pay, () => json({ id: 1, invoice_id: 10, amount: "1.50" }, {}, 201));
    const { person, submit, dialog } = await openDialog();
    const amount = within(dialog).getByRole("textbox", { name: /^Amount/ });
    await waitFor(() => {
      expect(amount).toHaveFocus();
    });
    await person.keyboard("1,5");
    await submit();
    await screen.findByText(invoiceActions.paid("$1.50", "INV-2026-000010"));
    expect(api.requests(pay)[0]?.body).toMatchObject({ amount: "1.5" });
  });

  it("says at the amount that it is above the balance", async () => {
    api.on(pay, () => problem(409, { errors: { amount: ["Must not be more than the balance, 144.00."] } }));
    const { dialog, submit } = await openDialog();
    await submit();
    await waitFor(() => {
      expect(within(dialog).getByRole("textbox", { name: /^Amount/ })).toHaveAccessibleDescription(/the balance/);
    });
  });

  it("is sent again under the same key after a lost answer, though the invoice has another version by then", async () => {
    api.inTurn(
      pay,
      () => problem(502),
      () => json({ id: 1, invoice_id: 10, amount: "144.00" }, {}, 201),
    );
    const { dialog, submit } = await openDialog();
    await submit();
    expect(await within(dialog).findByRole("alert")).toHaveTextContent(texts.errors.uncertain);
    await submit();
    await screen.findByText(invoiceActions.paid("$144.00", "INV-2026-000010"));
    const keys = api.requests(pay).map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });
});

describe("a dialog", () => {
  it("says in passing that it was refused where it was closed before the answer", async () => {
    let answer: (response: Response) => void = () => expect.fail("Nothing was asked for.");
    api.on(pay, () => new Promise((resolve) => (answer = resolve)));
    const { person } = await show();
    await person.click(screen.getByRole("button", { name: invoiceActions.record_payment }));
    await screen.findByRole("dialog");
    await person.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(api.requests(pay)).toHaveLength(1);
    });
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    answer(problem(409, { title: "Paid already", code: "unknown", detail: "It has been paid already." }));
    expect(await screen.findByText("It has been paid already.")).toBeVisible();
  });

  it("says so where it only confirms too, and starts afresh the next time", async () => {
    let answer: (response: Response) => void = () => expect.fail("Nothing was asked for.");
    api.on("POST /api/invoices/10/void", () => new Promise((resolve) => (answer = resolve)));
    const { person } = await show(invoiceActions.void);
    await person.click(await screen.findByRole("button", { name: invoiceActions.voidSubmit }));
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    answer(problem(409, { title: "Paid already", code: "unknown", detail: "It has been paid already." }));
    expect(await screen.findByText("It has been paid already.")).toBeVisible();
    await chooseAction(person, texts.invoicePage.more("INV-2026-000010"), invoiceActions.void);
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).queryByRole("alert")).toBeNull();
  });
});

describe("what cannot be undone", () => {
  it.each([
    [invoiceActions.void, "void", invoiceActions.voidSubmit, invoiceActions.voided("INV-2026-000010")],
    [
      invoiceActions.mark_uncollectible,
      "mark-uncollectible",
      invoiceActions.uncollectibleSubmit,
      invoiceActions.markedUncollectible("INV-2026-000010"),
    ],
  ])("%s is confirmed first", async (action, path, confirm, said) => {
    const route = `POST /api/invoices/10/${path}`;
    api.on(route, () => json({ ...open, status: path }));
    const { person } = await show(action);
    expect(api.requests(route)).toEqual([]);
    await person.click(await screen.findByRole("button", { name: confirm }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(api.requests(route)[0]?.headers.get("If-Match")).toBe('"7"');
  });

  it("leads to the version that the next action is about, before the invoice has been read again", async () => {
    const given = { ...open, status: "uncollectible" };
    api
      .on("POST /api/invoices/10/mark-uncollectible", () => json(given, { ETag: '"8"' }))
      .on(pay, () => json({ id: 1, invoice_id: 10, currency: "USD", amount: "144.00" }, {}, 201));
    const { person } = await show(invoiceActions.mark_uncollectible);
    api.on(one, () => new Promise(() => undefined));
    await person.click(await screen.findByRole("button", { name: invoiceActions.uncollectibleSubmit }));
    await screen.findByText(invoiceActions.markedUncollectible("INV-2026-000010"));
    await person.click(await screen.findByRole("button", { name: invoiceActions.record_payment }));
    const dialog = await screen.findByRole("dialog", { name: invoiceActions.payTitle("INV-2026-000010") });
    await person.click(within(dialog).getByRole("button", { name: invoiceActions.paySubmit }));
    await waitFor(() => {
      expect(api.requests(pay)[0]?.headers.get("If-Match")).toBe('"8"');
    });
  });

  it("is refused when the invoice has changed, which is then shown as it is", async () => {
    api.on("POST /api/invoices/10/void", () => problem(412));
    const { person } = await show(invoiceActions.void);
    api.on(one, () => json({ ...open, memo: "Disputed" }, { ETag: '"8"' }));
    await person.click(await screen.findByRole("button", { name: invoiceActions.voidSubmit }));
    expect(await screen.findByRole("alert")).toHaveTextContent(invoiceActions.staleTitle);
    expect(await screen.findByText("Disputed")).toBeInTheDocument();
  });

  it("a credit note takes an amount and a reason", async () => {
    const credit = "POST /api/invoices/10/credit-notes";
    api.on(credit, () => json({ id: 1, invoice_id: 10, amount: "44.00" }, {}, 201));
    const { person } = await show(invoiceActions.issue_credit_note);
    const dialog = await screen.findByRole("dialog");
    await person.type(within(dialog).getByRole("textbox", { name: /^Amount/ }), "44");
    await person.type(within(dialog).getByRole("textbox", { name: /^Reason/ }), "Late");
    await person.click(within(dialog).getByRole("button", { name: invoiceActions.creditSubmit }));
    await screen.findByText(invoiceActions.credited("$44.00", "INV-2026-000010"));
    expect(api.requests(credit)[0]?.body).toEqual({ amount: "44", reason: "Late" });
  });
});

describe("a draft", () => {
  const draft = invoice(10, 2, "10.00", { lines: [] });

  const issue = "POST /api/invoices/10/issue";

  async function openIssue(terms: number | "never" = 30) {
    api
      .on(one, () => json(draft, { ETag: '"1"' }))
      .on(issue, () => json(open))
      .on("GET /api/customers/2/billing-details", () =>
        terms === "never" ? new Promise<Response>(() => undefined) : json(billing(terms)),
      );
    const app = renderApp("/invoices/10");
    await app.person.click(await screen.findByRole("button", { name: invoiceActions.issue }));
    const dialog = within(await screen.findByRole("dialog"));
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Issue date/ })).toHaveValue("11/24/2026");
    });
    return { ...app, dialog };
  }

  it("is issued as of today and due in 30 days, both in sight", async () => {
    const { person, dialog } = await openIssue();
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Due date/ })).toHaveValue("12/24/2026");
    });
    await person.click(dialog.getByRole("button", { name: invoiceActions.issueSubmit }));
    expect(await screen.findByText(invoiceActions.issued("INV-2026-000010"))).toBeVisible();
    expect(api.requests(issue)[0]?.body).toEqual({ issue_date: "2026-11-24", due_date: "2026-12-24" });
  });

  it("is due as the server says where the customer's terms are not read yet", async () => {
    const { person, dialog } = await openIssue("never");
    await person.click(dialog.getByRole("button", { name: invoiceActions.issueSubmit }));
    expect(await screen.findByText(invoiceActions.issued("INV-2026-000010"))).toBeVisible();
    expect(api.requests(issue)[0]?.body).toEqual({ issue_date: "2026-11-24" });
  });

  it("is due by the customer's terms, though they are none of the common ones", async () => {
    const { dialog } = await openIssue(45);
    await waitFor(() => {
      expect(dialog.getByRole("textbox", { name: /^Due date/ })).toHaveValue("01/08/2027");
    });
    expect(dialog.getByRole("button", { name: texts.terms.days(45), pressed: true })).toBeVisible();
  });

  it("is due by terms that follow the issue date", async () => {
    const { person, dialog } = await openIssue();
    await person.click(dialog.getByRole("button", { name: texts.terms.days(14) }));
    const issued = dialog.getByRole("textbox", { name: /^Issue date/ });
    await person.clear(issued);
    await person.type(issued, "12/1");
    await person.click(dialog.getByRole("button", { name: invoiceActions.issueSubmit }));
    await screen.findByText(invoiceActions.issued("INV-2026-000010"));
    expect(api.requests(issue)[0]?.body).toEqual({ issue_date: "2026-12-01", due_date: "2026-12-15" });
  });

  it("is not issued on a day that the calendar has not", async () => {
    const { person, dialog } = await openIssue();
    const issued = dialog.getByRole("textbox", { name: /^Issue date/ });
    await person.clear(issued);
    await person.type(issued, "2/30/2026{Control>}{Enter}{/Control}");
    await waitFor(() => {
      expect(issued).toHaveAccessibleDescription(/^Enter a date, for example/);
    });
    expect(api.requests(issue)).toEqual([]);
  });

  it("is deleted, as it was seen", async () => {
    const remove = "DELETE /api/invoices/10";
    api
      .on(one, () => json(draft, { ETag: '"1"' }))
      .on(remove, () => new Response(null, { status: 204 }))
      .on("GET /api/invoices", () => list([]));
    const { person, router } = renderApp("/invoices/10");
    await person.click(await screen.findByRole("button", { name: texts.invoicePage.more("Draft #10") }));
    await person.click(await screen.findByRole("menuitem", { name: invoiceActions.delete }));
    await person.click(await screen.findByRole("button", { name: texts.actions.delete }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/invoices");
    });
    expect(api.requests(remove)[0]?.headers.get("If-Match")).toBe('"1"');
  });
});
