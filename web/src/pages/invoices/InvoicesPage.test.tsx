import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { invoice, member, openInvoice, user } from "../../test/samples";
import { texts } from "../../texts";

const invoices = "GET /api/invoices";
const users = "GET /api/users";
const ada = user(1, "ada");
const grace = user(2, "grace");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(invoices, () =>
      list([
        openInvoice(12, "99999999.99", { overdue: true }),
        invoice(11, 1, "0.10"),
        openInvoice(10, "1200", { currency: "JPY", balance: "200" }),
      ]),
    )
    .on(users, () => list([ada, grace]));
});

const queries = () => api.requests(invoices).map(({ query }) => query.toString());

describe("the list of invoices", () => {
  it("shows numbers, states and exact sums, at the price of one request, and two for totals", async () => {
    renderApp("/invoices");
    expect(await screen.findByRole("row", { name: /INV-2026-000012 .*Overdue .*\$99,999,999\.99/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /Draft #11 .*User #1.* Draft .*\$0\.10/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /INV-2026-000010 .*grace.* Open .*¥1,200 .*¥200/ })).toBeVisible();
    expect(api.sent.map(({ path, query }) => `${path}?${query}`).sort()).toEqual([
      "/api/invoices/totals?",
      "/api/invoices/totals?partially_paid=true",
      "/api/invoices?sort=-id&limit=25",
    ]);
  });

  it("shows no balance of what has been withdrawn", async () => {
    api.on(invoices, () => list([openInvoice(9, "10.00", { status: "void" })]));
    renderApp("/invoices");
    expect(await screen.findByRole("row", { name: /INV-2026-000009 .* Void .* \$10\.00 –$/ })).toBeVisible();
  });

  it("asks for what its address says", async () => {
    renderApp(
      "/invoices?user=2&status=open&status=paid&currency=EUR&amount_min=10.50&issued_from=2026-01-31&due_to=2026-02-28&sort=-currency,-balance",
    );
    await screen.findByText("INV-2026-000012");
    expect(queries()).toEqual([
      "sort=-currency%2C-balance&limit=25&user_id=2&status=open&status=paid&currency=EUR&amount_min=10.50&issued_from=2026-01-31&due_to=2026-02-28",
    ]);
  });

  it("switches views and back", async () => {
    const { person, router } = renderApp("/invoices?after=x");
    await person.click(await screen.findByRole("link", { name: texts.invoices.overdue }));
    await waitFor(() => {
      expect(queries().at(-1)).toBe("sort=-id&limit=25&overdue=true");
    });
    expect(router.state.location.search).toBe("?overdue=true");
    expect(screen.getByRole("link", { name: texts.invoices.overdue })).toHaveAttribute("aria-current", "true");
    await router.navigate(-1);
    await waitFor(() => {
      expect(screen.getByRole("link", { name: texts.invoiceFilters.all })).toHaveAttribute("aria-current", "true");
    });
  });

  it("applies filters all at once, and takes each away by itself", async () => {
    const { person, router } = renderApp("/invoices?sort=amount");
    await person.click(await screen.findByRole("button", { name: texts.invoiceFilters.open }));
    const form = await screen.findByRole("dialog", { name: texts.invoiceFilters.open });
    await waitFor(() => {
      expect(within(form).getAllByRole("checkbox")[0]).toHaveFocus();
    });
    await person.click(within(form).getByRole("checkbox", { name: texts.invoices.statuses.open }));
    await person.type(within(form).getByRole("textbox", { name: texts.invoiceFilters.amountMin }), "123456789012345");
    await person.selectOptions(within(form).getByRole("combobox", { name: texts.invoiceFilters.currency }), "EUR");
    expect(queries()).toHaveLength(1);
    await person.click(within(form).getByRole("button", { name: texts.invoiceFilters.apply }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?sort=amount&status=open&currency=EUR&amount_min=123456789012345");
    });
    expect(queries()).toHaveLength(2);
    await person.click(
      await screen.findByRole("button", { name: texts.invoiceFilters.remove("Amount from 123,456,789,012,345") }),
    );
    await waitFor(() => {
      expect(router.state.location.search).toBe("?sort=amount&status=open&currency=EUR");
    });
  });

  it("filters by a user that is searched for, from the first page on", async () => {
    api.on(users, ({ query }) => list(query.get("q") === "gra" ? [grace] : [ada, grace]));
    const { person, router } = renderApp("/invoices?after=x");
    await person.type(await screen.findByRole("combobox", { name: texts.invoices.user }), "gra");
    await waitFor(() => {
      expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(1);
    });
    await person.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => {
      expect(router.state.location.search).toBe("?user=2");
    });
  });
});

describe("a member", () => {
  beforeEach(() => {
    api.on("GET /auth/me", () => json(member));
  });

  it("can filter by what an invoice can be once it is issued", async () => {
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.invoiceFilters.open }));
    const form = within(await screen.findByRole("dialog", { name: texts.invoiceFilters.open }));
    expect(form.getByRole("checkbox", { name: texts.invoices.statuses.void })).toBeVisible();
    expect(form.queryByRole("checkbox", { name: texts.invoices.statuses.draft })).toBeNull();
  });

  it("sees their invoices, and nothing to change them with", async () => {
    renderApp("/invoices");
    await screen.findByText("INV-2026-000012");
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: texts.invoices.create })).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: texts.invoices.user })).not.toBeInTheDocument();
    expect(api.requests(users)).toEqual([]);
  });

  it("is offered no tools while there is nothing to look for", async () => {
    api.on(invoices, () => list([]));
    renderApp("/invoices");
    expect(await screen.findByText(texts.invoices.emptyOwnText)).toBeVisible();
    expect(screen.queryByPlaceholderText(texts.invoices.ownSearchPlaceholder)).not.toBeInTheDocument();
  });

  it("keeps the tools when a filter finds nothing", async () => {
    api.on(invoices, () => list([]));
    renderApp("/invoices?status=paid");
    expect(await screen.findByText(texts.invoices.noMatchTitle)).toBeVisible();
    expect(screen.getByPlaceholderText(texts.invoices.ownSearchPlaceholder)).toBeVisible();
  });

  it("gets no form to create one, whatever the address", async () => {
    renderApp("/invoices/new");
    await screen.findByText("INV-2026-000012");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});
