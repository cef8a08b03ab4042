import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { member, payment, user } from "../../test/samples";
import { texts } from "../../texts";

const payments = "GET /api/payments";
const totals = "GET /api/payments/totals";
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(payments, () =>
      list([
        payment(1, 7, "40.00", { reference: "RF18" }),
        payment(2, 8, "5.00", { reversed_on: "2026-11-03", reversal_reason: "Another customer's." }),
      ]),
    )
    .on(totals, () =>
      json({
        totals: [
          { currency: "EUR", reversed: false, from_credit: true, count: 1, amount: "3.00" },
          { currency: "USD", reversed: false, from_credit: false, count: 3, amount: "40.10" },
          { currency: "USD", reversed: false, from_credit: true, count: 1, amount: "2.20" },
          { currency: "USD", reversed: true, from_credit: false, count: 1, amount: "5.00" },
        ],
      }),
    )
    .on("GET /api/users", () => list([user(2, "grace")]));
});

describe("the list of payments", () => {
  it("shows what was paid of which invoice by whom, and what was reversed and why", async () => {
    renderApp("/payments");
    expect(await screen.findByRole("link", { name: "INV-2026-000007" })).toHaveAttribute("href", "/invoices/7");
    expect(screen.getAllByRole("link", { name: "grace" })[0]).toHaveAttribute("href", "/users/2");
    expect(screen.getByText("RF18")).toBeInTheDocument();
    const reversed = screen.getByRole("row", { name: /INV-2026-000008/ });
    expect(within(reversed).getByText(texts.corrections.reversedBecause("Another customer's."))).toBeVisible();
    expect(api.requests(payments)[0]?.query.toString()).toBe("sort=-paid_on&limit=25");
  });

  it("leads to the invoice from anywhere in its row", async () => {
    const { person, router } = renderApp("/payments");
    await person.click(await screen.findByText("RF18"));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/invoices/7");
    });
  });

  it("asks for what its address says", async () => {
    renderApp("/payments?q=rf&user=2&kind=reversed&currency=USD&method=Cash&paid_from=2026-11-01&paid_to=2026-11-30");
    await screen.findAllByRole("rowheader");
    const expected = {
      q: "rf",
      user_id: "2",
      reversed: "true",
      currency: "USD",
      method: "Cash",
      paid_from: "2026-11-01",
      paid_to: "2026-11-30",
    };
    expect(Object.fromEntries(api.requests(payments)[0]?.query ?? [])).toEqual({
      sort: "-paid_on",
      limit: "25",
      ...expected,
    });
    expect(Object.fromEntries(api.requests(totals)[0]?.query ?? [])).toEqual(expected);
  });

  it("is narrowed down, which its address keeps, and shown whole again", async () => {
    const { person, router } = renderApp("/payments");
    await screen.findAllByRole("rowheader");
    await person.selectOptions(screen.getByRole("combobox", { name: texts.payments.kind }), "received");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.open }));
    await person.type(await screen.findByRole("textbox", { name: texts.payments.paidFrom }), "11/1/2026");
    await person.type(screen.getByRole("combobox", { name: texts.invoiceActions.method }), "Card");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.apply }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?kind=received&method=Card&paid_from=2026-11-01");
    });
    const chips = screen.getByRole("group", { name: texts.invoiceFilters.active });
    await person.click(within(chips).getByRole("button", { name: texts.invoiceFilters.remove("Card") }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?kind=received&paid_from=2026-11-01");
    });

    api.on(payments, ({ query }) => list(query.has("source") ? [] : [payment(1, 7, "40.00")]));
    await person.selectOptions(screen.getByRole("combobox", { name: texts.payments.kind }), "credit");
    await person.click(await screen.findByRole("link", { name: texts.payments.showAll }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("");
    });
    expect(await screen.findByRole("link", { name: "INV-2026-000007" })).toBeVisible();
  });

  it("says where payments come from while there are none", async () => {
    api.on(payments, () => list([])).on(totals, () => json({ totals: [] }));
    renderApp("/payments");
    expect(await screen.findByText(texts.payments.emptyText)).toBeVisible();
  });

  it("says what it comes to in each currency, that of most payments in sight", async () => {
    const { person } = renderApp("/payments");
    await person.click(await screen.findByRole("button", { name: texts.invoiceTotals.first("$42.30", 1) }));
    const table = await screen.findByRole("table", { name: texts.invoiceTotals.title });
    const cells = within(within(table).getByRole("row", { name: /USD/ })).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual(["5", "$40.10", "$5.00", "$2.20"]);
  });

  it("shows members their own without names", async () => {
    api.on("GET /auth/me", () => json(member));
    renderApp("/payments");
    await screen.findAllByRole("rowheader");
    expect(screen.queryByText("grace")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: texts.invoices.user })).not.toBeInTheDocument();
    expect(screen.getByPlaceholderText(texts.payments.ownSearchPlaceholder)).toBeVisible();
  });

  it("offers members no tools while there is nothing to look for", async () => {
    api.on("GET /auth/me", () => json(member)).on(payments, () => list([]));
    renderApp("/payments");
    expect(await screen.findByText(texts.payments.emptyOwnText)).toBeVisible();
    expect(screen.queryByPlaceholderText(texts.payments.ownSearchPlaceholder)).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: texts.csv.download })).not.toBeInTheDocument();
  });

  it("says that it could not be read, and reads it again", async () => {
    api.inTurn(
      payments,
      () => problem(500),
      () => list([payment(1, 7, "40.00")]),
    );
    const { person } = renderApp("/payments");
    await screen.findByRole("alert");
    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByRole("rowheader")).toBeVisible();
  });

  it("is saved as CSV under its filters", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    const { person } = renderApp("/payments?kind=received");
    await screen.findAllByRole("rowheader");
    api.on(payments, () => new Response("id\r\n1\r\n", { headers: { "Content-Type": "text/csv" } }));
    await person.click(screen.getByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.csv.done("1"))).toBeVisible();
    expect(save).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/^payments-/));
    expect(api.requests(payments).at(-1)?.query.toString()).toBe("sort=-paid_on&source=received&reversed=false");
  });
});
