import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { openInvoice, summary } from "../../test/samples";
import { texts } from "../../texts";

const { overview } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/invoices", ({ query }) =>
      list(query.get("overdue") ? [openInvoice(3, "200.00", { overdue: true })] : [openInvoice(9, "5.00")]),
    );
});

describe("the overview", () => {
  it("shows the figures of the currency that most is owed in, which lead to the list of just those", async () => {
    renderApp("/");
    const euro = await screen.findByRole("region", { name: overview.figures("EUR") });
    expect(euro).toHaveTextContent("€1,200.50");
    expect(euro).toHaveTextContent("3 invoices");
    const link = (name: string) => within(euro).getByRole("link", { name: `${name} EUR` });
    expect(link(overview.outstanding)).toHaveAttribute("href", "/invoices?status=open&currency=EUR");
    expect(link(overview.overdue)).toHaveAttribute("href", "/invoices?overdue=true&currency=EUR&sort=due_date");
    expect(link(overview.drafts)).toHaveAttribute("href", "/invoices?status=draft&currency=EUR");
    expect(screen.queryByRole("region", { name: overview.figures("JPY") })).not.toBeInTheDocument();
    expect(screen.getByRole("row", { name: /^JPY ¥5,000 .*¥0/ })).toBeVisible();
  });

  it("leaves out a currency of which there is nothing to say", async () => {
    const [first] = summary.currencies;
    const nothing = { currency: "CHF", outstanding: "0.00", overdue: "0.00", open_count: 0, draft_count: 0 };
    const currencies = [...summary.currencies, { ...first, ...nothing }];
    api.on("GET /api/invoices/summary", () => json({ ...summary, currencies }));
    renderApp("/");
    expect(await screen.findByRole("row", { name: /^JPY/ })).toBeVisible();
    expect(screen.queryByRole("row", { name: /^CHF/ })).not.toBeInTheDocument();
  });

  it("remembers the currency that is chosen", async () => {
    const { person, unmount } = renderApp("/");
    await person.selectOptions(await screen.findByRole("combobox", { name: overview.currency }), "JPY");
    expect(screen.getByRole("region", { name: overview.figures("JPY") })).toHaveTextContent("¥5,000");
    expect(screen.getByRole("row", { name: /^EUR €1,200.50/ })).toBeVisible();
    unmount();
    renderApp("/");
    expect(await screen.findByRole("region", { name: overview.figures("JPY") })).toBeVisible();
  });

  it("counts how old what is owed is, and what waits to be done", async () => {
    const counts: Record<string, number> = {
      "status=open&currency=EUR&due_from=2026-11-24": 4,
      "overdue=true&currency=EUR&due_from=2026-10-25&due_to=2026-11-23": 3,
      "overdue=true&currency=EUR&due_to=2026-08-25": 2,
      "status=draft&created_before=2026-11-17": 6,
    };
    api.on("GET /api/invoices", ({ query }) => {
      const filters = query.toString().replace("sort=-id&limit=1&", "");
      return list([], { total: counts[filters] ?? 0 });
    });
    renderApp("/");
    const line = async (name: string) => (await screen.findByRole("link", { name })).parentElement;
    await waitFor(async () => {
      expect(await line(overview.current)).toHaveTextContent(/4$/);
      expect(await line(overview.daysOverdue(1, 30))).toHaveTextContent(/3$/);
      expect(await line(overview.daysOverdue(31, 60))).toHaveTextContent(/0$/);
      expect(await line(overview.moreOverdue(90))).toHaveTextContent(/2$/);
      expect(await line(overview.oldDrafts)).toHaveTextContent(/6$/);
    });
    expect(screen.getByRole("link", { name: overview.daysOverdue(1, 30) })).toHaveAttribute(
      "href",
      "/invoices?overdue=true&currency=EUR&due_from=2026-10-25&due_to=2026-11-23&sort=due_date",
    );
    expect(screen.getByRole("link", { name: overview.oldDrafts })).toHaveAttribute(
      "href",
      "/invoices?status=draft&created_before=2026-11-17&sort=created_at",
    );
  });

  it("has the months as a table too, in the currency that one chooses", async () => {
    const { person } = renderApp("/");
    const section = await screen.findByRole("region", { name: overview.paidByMonth });
    await person.click(within(section).getByText(overview.showFigures));
    expect(within(section).getByRole("row", { name: "November 2026 €99.90 –" })).toBeVisible();
    await person.selectOptions(screen.getByRole("combobox", { name: overview.currency }), "JPY");
    expect(within(section).getByRole("row", { name: "November 2026 ¥1,000 –" })).toBeVisible();
  });

  it("draws what was paid to scale, with the exact figure at each month", async () => {
    const { person } = renderApp("/");
    const section = await screen.findByRole("region", { name: overview.paidByMonth });
    const month = (name: string) => within(section).getByText(name).parentElement;
    const height = (name: string) => month(name)?.querySelector<HTMLElement>("[style]")?.style.height;
    expect(height("Oct")).toBe("0%");
    expect(height("Nov")).toBe("99.9%");
    expect(within(section).getByText("€100")).toBeVisible();
    expect(month("Nov")).toHaveTextContent("November 2026: €99.90");
    await person.selectOptions(screen.getByRole("combobox", { name: overview.currency }), "JPY");
    expect(within(section).queryByText("Oct")).not.toBeInTheDocument();
    expect(height("Nov")).toBe("100%");
    expect(within(section).getByText("¥1K")).toBeVisible();
  });

  it("compares the months of the period that is chosen, and remembered, with the year before", async () => {
    api.on("GET /api/invoices/summary", ({ query }) => {
      const count = Number(query.get("months"));
      const months = Array.from({ length: count }, (_, index) => {
        const month = 2026 * 12 + 10 - (count - 1 - index);
        return {
          month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
          amount: `${count - index}.50`,
        };
      });
      return json({ ...summary, currencies: [{ ...summary.currencies[0], paid_by_month: months }] });
    });
    const { person, unmount } = renderApp("/");
    const section = await screen.findByRole("region", { name: overview.paidByMonth });
    expect(section).toHaveTextContent(overview.paidBeside("€84.00", "€228.00"));
    await person.selectOptions(within(section).getByRole("combobox", { name: overview.period }), overview.months(6));
    await waitFor(() => {
      expect(api.requests("GET /api/invoices/summary").at(-1)?.query.get("months")).toBe("18");
    });
    await person.click(within(section).getByText(overview.showFigures));
    expect(await within(section).findByRole("row", { name: "November 2026 €1.50 €13.50" })).toBeVisible();
    expect(within(section).getAllByRole("row")).toHaveLength(7);
    unmount();
    renderApp("/");
    expect(await screen.findByRole("combobox", { name: overview.period })).toHaveValue("6");
  });

  it("shows the newest and the most overdue", async () => {
    renderApp("/");
    expect(await screen.findByRole("link", { name: "INV-2026-000009" })).toHaveAttribute("href", "/invoices/9");
    expect(await screen.findByRole("link", { name: "INV-2026-000003" })).toBeVisible();
    const asked = api.requests("GET /api/invoices").map(({ query }) => query.toString());
    expect(asked).toEqual(expect.arrayContaining(["sort=-id&limit=5", "sort=due_date&limit=5&overdue=true"]));
    expect(screen.getAllByText(overview.due("Dec 1, 2026"))[0]).toBeVisible();
  });

  it("says why there is nothing, and tries again", async () => {
    api.inTurn(
      "GET /api/invoices/summary",
      () => problem(500),
      () => json({ ...summary, currencies: [] }),
    );
    const { person } = renderApp("/");
    await person.click(await screen.findByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByText(texts.invoices.emptyTitle)).toBeVisible();
  });
});
