import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../test/chooseAction";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { openInvoice, summary } from "../../test/samples";
import { texts } from "../../texts";

const many = [5, 4, 3, 2, 1].map((id) => openInvoice(id, "10.00"));
const named = (id: number) => `INV-2026-00000${id}`;
let api: FakeApi;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeApi()
    .on("GET /api/users", () => list([]))
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/invoices", () => list(many));
  for (const invoice of many) {
    api
      .on(`GET /api/invoices/${invoice.id}`, () => json(invoice))
      .on(`GET /api/invoices/${invoice.id}/history`, () => list([]))
      .on(`GET /api/invoices/${invoice.id}/payments`, () => list([]))
      .on(`GET /api/invoices/${invoice.id}/credit-notes`, () => list([]));
  }
});

async function open(address = "/invoices") {
  const app = renderApp(address);
  await screen.findByText("5 invoices");
  const row = (id: number) => screen.getByRole("row", { name: new RegExp(named(id)) });
  const box = (id: number) => screen.getByRole("checkbox", { name: texts.bulk.select(named(id)) });
  return { ...app, row, box };
}

describe("a row of the list of invoices", () => {
  it("opens its invoice wherever it is pressed, which leads on, and back to the list as it was", async () => {
    const { person, router, row } = await open("/invoices?status=open&sort=-due_date");
    await person.click(within(row(4)).getAllByText("$10.00")[0] ?? row(4));
    await screen.findByRole("heading", { name: named(4) });
    await person.click(screen.getByRole("link", { name: texts.invoicePage.next }));
    await screen.findByRole("heading", { name: named(3) });
    expect(screen.getByRole("link", { name: texts.invoicePage.next })).toHaveFocus();
    await person.keyboard("kk");
    await screen.findByRole("heading", { name: named(5) });
    expect(screen.getByRole("button", { name: texts.invoicePage.previous })).toBeDisabled();
    await person.click(screen.getByRole("link", { name: texts.invoicePage.backToList }));
    await screen.findByText("5 invoices");
    expect(router.state.location.search).toBe("?status=open&sort=-due_date");
  });

  it("leads on to the invoices of the next page of the list, and back from them", async () => {
    api.on("GET /api/invoices", ({ query }) =>
      query.get("after") === "c" ? list(many.slice(2), { total: 5 }) : list(many.slice(0, 2), { total: 5, next: "c" }),
    );
    const { person, router, row } = await open("/invoices?status=open");
    await person.click(within(row(4)).getAllByText("$10.00")[0] ?? row(4));
    await screen.findByRole("heading", { name: named(4) });
    await person.keyboard("j");
    await screen.findByRole("heading", { name: named(3) });
    await person.keyboard("k");
    await screen.findByRole("heading", { name: named(4) });
    await person.keyboard("jjj");
    await screen.findByRole("heading", { name: named(1) });
    expect(screen.getByRole("button", { name: texts.invoicePage.next })).toBeDisabled();
    await person.click(screen.getByRole("link", { name: texts.invoicePage.backToList }));
    await screen.findByRole("link", { name: named(1) });
    expect(router.state.location.search).toBe("?status=open&after=c");
  });

  it("leads from its menu, by arrow keys, to what can be done next", async () => {
    const { person } = await open();
    await chooseAction(person, texts.invoicePage.more(named(2)), texts.invoiceActions.record_payment);
    expect(await screen.findByRole("dialog", { name: texts.invoiceActions.payTitle(named(2)) })).toBeVisible();
  });

  it("is ticked together with those from the last one, by Shift", async () => {
    const { person, box, row } = await open();
    await person.click(box(5));
    await person.keyboard("{Shift>}");
    await person.click(box(2));
    await person.keyboard("{/Shift}");
    expect([5, 4, 3, 2].map((id) => (box(id) as HTMLInputElement).checked)).toEqual([true, true, true, true]);
    expect(box(1)).not.toBeChecked();
    expect(row(3)).toHaveAttribute("data-selected", "true");
  });
});

describe("the list of invoices", () => {
  it("remembers its columns and the number of its rows", async () => {
    const { person, unmount } = await open();
    await person.click(screen.getByRole("button", { name: texts.list.columns }));
    await person.click(await screen.findByRole("checkbox", { name: texts.invoices.dueDate }));
    await person.keyboard("{Escape}");
    await person.selectOptions(screen.getByRole("combobox", { name: texts.list.pageSize }), "50");
    unmount();
    await open();
    expect(screen.queryByRole("columnheader", { name: texts.invoices.dueDate })).not.toBeInTheDocument();
    expect(api.requests("GET /api/invoices").at(-1)?.query.get("limit")).toBe("50");
  });

  it("clears all filters at once", async () => {
    const { person, router } = await open("/invoices?status=void&currency=EUR");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.clear }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("");
    });
  });

  it("leads from nothing found to everything", async () => {
    api.on("GET /api/invoices", ({ query }) => list(query.get("q") ? [] : many));
    const { person, router } = renderApp("/invoices?q=x&status=open");
    await person.click(await screen.findByRole("link", { name: texts.invoices.showAll }));
    await screen.findByText("5 invoices");
    expect(router.state.location.search).toBe("");
  });
});
