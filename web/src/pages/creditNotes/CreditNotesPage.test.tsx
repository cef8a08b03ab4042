import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { creditNote, member, user } from "../../test/samples";
import { texts } from "../../texts";

const notes = "GET /api/credit-notes";
const totals = "GET /api/credit-notes/totals";
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(notes, () => list([creditNote(1, 7, { reason: "Returned." }), creditNote(2, 8, { freed: "4.00" })]))
    .on(totals, () =>
      json({
        totals: [
          { currency: "EUR", count: 1, amount: "3.00", tax: "0.00" },
          { currency: "USD", count: 3, amount: "40.10", tax: "6.40" },
        ],
      }),
    )
    .on("GET /api/users", () => list([user(2, "grace")]));
});

describe("the list of credit notes", () => {
  it("shows what was credited of which invoice, to whom and why, and what became credit", async () => {
    renderApp("/credit-notes");
    expect(await screen.findByRole("link", { name: "INV-2026-000007" })).toHaveAttribute("href", "/invoices/7");
    expect(screen.getAllByRole("link", { name: "grace" })[0]).toHaveAttribute("href", "/users/2");
    expect(screen.getByText("Returned.")).toBeInTheDocument();
    const freed = screen.getByRole("row", { name: /CN-2026-000002/ });
    expect(within(freed).getByText(texts.corrections.toCredit("$4.00"))).toBeVisible();
    expect(api.requests(notes)[0]?.query.toString()).toBe("sort=-issue_date&limit=25");
  });

  it("asks for what its address says", async () => {
    renderApp("/credit-notes?q=back&user=2&currency=USD&issued_from=2026-11-01&issued_to=2026-11-30");
    await screen.findAllByRole("rowheader");
    const expected = { q: "back", user_id: "2", currency: "USD", issued_from: "2026-11-01", issued_to: "2026-11-30" };
    expect(Object.fromEntries(api.requests(notes)[0]?.query ?? [])).toEqual({
      sort: "-issue_date",
      limit: "25",
      ...expected,
    });
    await waitFor(() => {
      expect(Object.fromEntries(api.requests(totals)[0]?.query ?? [])).toEqual(expected);
    });
  });

  it("is narrowed down, which its address keeps", async () => {
    const { person, router } = renderApp("/credit-notes");
    await screen.findAllByRole("rowheader");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.open }));
    await person.type(await screen.findByRole("textbox", { name: texts.creditNotes.issuedFrom }), "11/1/2026");
    await person.selectOptions(screen.getByRole("combobox", { name: texts.invoiceFilters.currency }), "USD");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.apply }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?currency=USD&issued_from=2026-11-01");
    });
    const chips = screen.getByRole("group", { name: texts.invoiceFilters.active });
    await person.click(within(chips).getByRole("button", { name: texts.invoiceFilters.remove("USD") }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?issued_from=2026-11-01");
    });
  });

  it("says what it comes to in each currency, that of most in sight", async () => {
    const { person } = renderApp("/credit-notes");
    await person.click(await screen.findByRole("button", { name: texts.invoiceTotals.first("$40.10", 1) }));
    const table = await screen.findByRole("table", { name: texts.invoiceTotals.title });
    const cells = within(within(table).getByRole("row", { name: /USD/ })).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual(["3", "$40.10", "$6.40"]);
  });

  it("shows members their own without names, and says where credit notes come from while there are none", async () => {
    api.on("GET /auth/me", () => json(member)).on(notes, () => list([]));
    renderApp("/credit-notes");
    expect(await screen.findByText(texts.creditNotes.emptyOwnText)).toBeVisible();
    expect(screen.queryByRole("combobox", { name: texts.invoices.user })).not.toBeInTheDocument();
    expect(screen.queryByPlaceholderText(texts.creditNotes.ownSearchPlaceholder)).not.toBeInTheDocument();
  });

  it("is saved as CSV under its filters", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    const { person } = renderApp("/credit-notes?currency=USD");
    await screen.findAllByRole("rowheader");
    api.on(notes, () => new Response("id\r\n1\r\n", { headers: { "Content-Type": "text/csv" } }));
    await person.click(screen.getByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.csv.done("1"))).toBeVisible();
    expect(save).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/^credit-notes-/));
    expect(api.requests(notes).at(-1)?.query.toString()).toBe("sort=-issue_date&currency=USD");
  });
});
