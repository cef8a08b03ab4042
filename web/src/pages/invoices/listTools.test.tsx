import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../test/chooseAction";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { openInvoice, summary, total } from "../../test/samples";
import { texts } from "../../texts";

const { savedViews } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/users", () => list([]))
    .on("GET /api/invoices", () => list([openInvoice(1, "10.00")]))
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/invoices/totals", () =>
      json({
        as_of: summary.as_of,
        totals: [
          total("USD", "draft", { count: 2, amount: "0.30", balance: "0.30" }),
          total("USD", "open", { count: 1200, amount: "99999999999.99", paid: "0.99", balance: "99999999999.00" }),
          total("USD", "open", { overdue: true, count: 3, amount: "10.00", balance: "10.00" }),
          total("USD", "void", { count: 1, amount: "5.00", balance: "5.00" }),
          total("JPY", "paid", { count: 4, amount: "1200", paid: "1200", balance: "0" }),
        ],
      }),
    );
});

const lastQuery = () => api.requests("GET /api/invoices").at(-1)?.query;
const view = (name: string) => screen.findByRole("link", { name });
const keep = (...views: [name: string, search: string][]) => {
  localStorage.setItem("invoiceViews", JSON.stringify(views.map(([name, search]) => ({ name, search }))));
};
const names = () =>
  (JSON.parse(localStorage.getItem("invoiceViews") ?? "[]") as { name: string }[]).map(({ name }) => name);

describe("the views of the list of invoices", () => {
  it("say how many invoices each has, for two requests", async () => {
    renderApp("/invoices?status=open&sort=number");
    for (const [name, count] of [
      [texts.invoiceFilters.all, "1,210"],
      [texts.invoiceFilters.drafts, "2"],
      [texts.invoices.statuses.open, "1,203"],
      [texts.invoices.overdue, "3"],
      [texts.invoices.statuses.paid, "4"],
    ] as const) {
      await waitFor(async () => {
        expect(await view(name)).toHaveAccessibleDescription(texts.invoices.count(count));
      });
      expect(await view(name)).toHaveTextContent(count);
    }
    expect(api.requests("GET /api/invoices/totals").map(({ query }) => query.get("partially_paid"))).toEqual([
      null,
      "true",
    ]);
  });

  it("can be saved with search, filters and order, led back to, and removed", async () => {
    const { person, router } = renderApp("/invoices?q=hosting&currency=EUR&sort=-currency,-amount&after=x");
    await person.click(await screen.findByRole("button", { name: savedViews.save }));
    await waitFor(() => {
      expect(screen.getByRole("textbox", { name: savedViews.name })).toHaveFocus();
    });
    await person.keyboard("Hosting in euros{Enter}");
    expect(await view("Hosting in euros")).toHaveAttribute("aria-current", "true");
    await waitFor(async () => {
      expect(await view("Hosting in euros")).toHaveFocus();
    });

    await person.click(await view(texts.invoiceFilters.drafts));
    expect(await view("Hosting in euros")).not.toHaveAttribute("aria-current");
    await person.click(await view("Hosting in euros"));
    await waitFor(() => {
      expect(lastQuery()?.toString()).toBe("sort=-currency%2C-amount&limit=25&q=hosting&currency=EUR");
    });
    expect(router.state.location.search).not.toContain("after");

    await chooseAction(person, savedViews.more("Hosting in euros"), savedViews.remove);
    expect(screen.queryByRole("link", { name: "Hosting in euros" })).not.toBeInTheDocument();
  });

  it("are brought back to their place when removing one was a mistake, by keyboard", async () => {
    keep(["A", "q=a"], ["B", "q=b"], ["C", "q=c"]);
    const { person } = renderApp("/invoices?q=b");
    (await screen.findByRole("button", { name: savedViews.more("B") })).focus();
    await person.keyboard("{Enter}");
    const first = await screen.findByRole("menuitem", { name: savedViews.rename });
    await waitFor(() => {
      expect(first).toHaveFocus();
    });
    await person.keyboard("{ArrowUp}{Enter}");
    await waitFor(async () => {
      expect(await view(texts.invoiceFilters.all)).toHaveFocus();
    });
    expect(screen.queryByRole("link", { name: "B" })).not.toBeInTheDocument();
    (await screen.findByRole("button", { name: texts.actions.undo })).focus();
    await person.keyboard("{Enter}");
    await waitFor(async () => {
      expect(await view("B")).toHaveFocus();
    });
    expect(names()).toEqual(["A", "B", "C"]);
  });

  it("get another name, which none of the others has", async () => {
    keep(["A", "q=a"], ["B", "q=b"]);
    const { person } = renderApp("/invoices?q=a");
    await chooseAction(person, savedViews.more("A"), savedViews.rename);
    const name = await screen.findByRole("textbox", { name: savedViews.name });
    await waitFor(() => {
      expect(name).toHaveFocus();
    });
    await person.keyboard("B{Enter}");
    expect(name).toHaveAccessibleDescription(savedViews.taken);
    await person.keyboard("{Backspace}Hosting{Enter}");
    expect(await view("Hosting")).toHaveAttribute("aria-current", "true");
    expect(names()).toEqual(["Hosting", "B"]);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: savedViews.more("Hosting") })).toHaveFocus();
    });
  });

  it("take the place of the one that they were made from, when that is said", async () => {
    keep(["A", "q=a"], ["B", "q=b"]);
    const { person, router } = renderApp("/invoices?q=a");
    await view("A");
    await act(() => router.navigate("/invoices?q=a&currency=EUR"));
    await person.click(await screen.findByRole("button", { name: savedViews.save }));
    const name = await screen.findByRole("textbox", { name: savedViews.name });
    expect(name).toHaveValue("A");
    expect(name).toHaveAccessibleDescription(savedViews.replaces);
    await person.click(screen.getByRole("button", { name: savedViews.replace }));
    await waitFor(async () => {
      expect(await view("A")).toHaveFocus();
    });
    expect(names()).toEqual(["A", "B"]);
    expect(await view("A")).toHaveAttribute("href", "/invoices?currency=EUR&q=a");
  });

  it("say that a name is too long, and cut none", async () => {
    const { person } = renderApp("/invoices?q=hosting");
    await person.click(await screen.findByRole("button", { name: savedViews.save }));
    const name = await screen.findByRole("textbox", { name: savedViews.name });
    await person.click(name);
    await person.paste("a".repeat(41));
    expect(name).toHaveValue("a".repeat(41));
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription(expect.stringContaining(savedViews.tooLong(40)));
    await person.keyboard("{Enter}");
    expect(screen.queryByRole("link", { name: "a".repeat(41) })).not.toBeInTheDocument();
    await person.keyboard("{Backspace}{Enter}");
    expect(await view("a".repeat(40))).toHaveAttribute("aria-current", "true");
  });

  it("cannot be saved where there is nothing to save", async () => {
    renderApp("/invoices?status=draft");
    await view(texts.invoiceFilters.drafts);
    expect(screen.queryByRole("button", { name: savedViews.save })).not.toBeInTheDocument();
  });
});

describe("the totals of the list of invoices", () => {
  it("are exact for each currency, without what has been withdrawn", async () => {
    const { person } = renderApp("/invoices");
    await person.click(
      await screen.findByRole("button", { name: texts.invoiceTotals.first("$100,000,000,010.29", 1) }),
    );
    const table = await screen.findByRole("table", { name: texts.invoiceTotals.title });
    expect(
      within(table).getByRole("row", { name: "USD 1,206 $100,000,000,010.29 $100,000,000,009.00 $10.00" }),
    ).toBeVisible();
    expect(within(table).getByRole("row", { name: "JPY 4 ¥1,200 ¥0 ¥0" })).toBeVisible();
  });

  it("are those of what the list is narrowed down to", async () => {
    renderApp("/invoices?q=hosting&currency=JPY");
    await screen.findByRole("button", { name: /Total/ });
    expect(api.requests("GET /api/invoices/totals").map(({ query }) => query.toString())).toEqual(
      expect.arrayContaining(["currency=JPY&q=hosting"]),
    );
  });
});

describe("the list of invoices", () => {
  it("is sorted by amount within each currency", async () => {
    const { person } = renderApp("/invoices");
    const header = await screen.findByRole("columnheader", { name: texts.invoices.amount });
    await person.click(within(header).getByRole("button"));
    await waitFor(() => {
      expect(lastQuery()?.get("sort")).toBe("currency,amount");
    });
    await person.click(within(header).getByRole("button"));
    await waitFor(() => {
      expect(lastQuery()?.get("sort")).toBe("-currency,-amount");
    });
    expect(header).toHaveAttribute("aria-sort", "descending");
  });

  it("is filtered by days with a name", async () => {
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.invoiceFilters.open }));
    const issued = await screen.findByRole("combobox", { name: texts.invoiceFilters.issued });
    await waitFor(async () => {
      await person.selectOptions(issued, texts.dateRanges.any);
      await person.selectOptions(issued, texts.dateRanges.lastMonth);
      expect(screen.getByRole("textbox", { name: texts.invoiceFilters.issuedFrom })).toHaveValue("10/01/2026");
    });
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.apply }));
    await waitFor(() => {
      expect(lastQuery()?.toString()).toBe("sort=-id&limit=25&issued_from=2026-10-01&issued_to=2026-10-31");
    });
  });

  it("remembers how much room rows take", async () => {
    const { person, unmount } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.list.columns }));
    await person.click(await screen.findByRole("checkbox", { name: texts.list.roomy }));
    unmount();
    const again = renderApp("/users");
    await again.person.click(await screen.findByRole("button", { name: texts.list.columns }));
    expect(await screen.findByRole("checkbox", { name: texts.list.roomy })).toBeChecked();
  });
});
