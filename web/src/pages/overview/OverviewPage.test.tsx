import { screen, within } from "@testing-library/react";
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
  it("shows each currency's figures, which lead to the list of just those", async () => {
    renderApp("/");
    const euro = await screen.findByRole("region", { name: overview.figures("EUR") });
    expect(euro).toHaveTextContent("€1,200.50");
    expect(euro).toHaveTextContent("3 invoices");
    const link = (name: string) => within(euro).getByRole("link", { name: `${name} EUR` });
    expect(link(overview.outstanding)).toHaveAttribute("href", "/invoices?status=open&currency=EUR");
    expect(link(overview.overdue)).toHaveAttribute("href", "/invoices?overdue=true&currency=EUR&sort=due_date");
    expect(link(overview.drafts)).toHaveAttribute("href", "/invoices?status=draft&currency=EUR");
    expect(screen.getByRole("region", { name: overview.figures("JPY") })).toHaveTextContent("¥5,000");
  });

  it("has the months as a table too, in the currency that one chooses", async () => {
    const { person } = renderApp("/");
    const section = await screen.findByRole("region", { name: overview.paidByMonth });
    await person.click(within(section).getByText(overview.showFigures));
    expect(within(section).getByRole("row", { name: "November 2026 €99.90" })).toBeVisible();
    await person.selectOptions(within(section).getByRole("combobox", { name: overview.currency }), "JPY");
    expect(within(section).getByRole("row", { name: "November 2026 ¥1,000" })).toBeVisible();
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
    await person.selectOptions(within(section).getByRole("combobox", { name: overview.currency }), "JPY");
    expect(within(section).queryByText("Oct")).not.toBeInTheDocument();
    expect(height("Nov")).toBe("100%");
    expect(within(section).getByText("¥1K")).toBeVisible();
  });

  it("shows the newest and the most overdue", async () => {
    renderApp("/");
    expect(await screen.findByRole("link", { name: "INV-2026-000009" })).toHaveAttribute("href", "/invoices/9");
    expect(await screen.findByRole("link", { name: "INV-2026-000003" })).toBeVisible();
    expect(api.requests("GET /api/invoices").map(({ query }) => query.toString())).toEqual([
      "sort=-id&limit=5",
      "sort=due_date&limit=5&overdue=true",
    ]);
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
