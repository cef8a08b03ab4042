import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../browser";
import { chooseAction } from "../test/chooseAction";
import { FakeApi, json, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { openInvoice, summary } from "../test/samples";
import { texts } from "../texts";

const { invoiceFilters, palette, shortcuts } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/users", () => list([]))
    .on("GET /api/invoices", () => list([openInvoice(3, "1.00")]))
    .on("GET /api/invoices/3", () => json(openInvoice(3, "1.00"), { ETag: '"1"' }))
    .on("GET /api/invoices/summary", () => json(summary));
});

const hasFocus = (name: string) =>
  waitFor(() => {
    expect(screen.getByRole("button", { name })).toHaveFocus();
  });

describe("the focus", () => {
  it.each([
    ["{Control>}k{/Control}", palette.title],
    ["?", shortcuts.title],
  ])("is where it was when what %s opens for the first time has closed", async (keys, title) => {
    const { person } = renderApp("/invoices");
    const columns = await screen.findByRole("button", { name: texts.list.columns });
    columns.focus();
    await person.keyboard(keys);
    const dialog = await screen.findByRole("dialog", { name: title });
    await waitFor(() => {
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    });
    await person.keyboard("{Escape}");
    await hasFocus(texts.list.columns);
  });

  it("goes back to what an action of an invoice was chosen with", async () => {
    const { person } = renderApp("/invoices/3");
    const more = texts.invoicePage.more("INV-2026-000003");
    await chooseAction(person, more, texts.invoiceActions.void);
    await person.click(await screen.findByRole("button", { name: texts.actions.cancel }));
    await hasFocus(more);
  });

  it("stays with the button whose action failed", async () => {
    let answer: ((response: Response) => void) | undefined;
    api.on("POST /api/invoices/3/void", () => new Promise<Response>((resolve) => (answer = resolve)));
    const { person } = renderApp("/invoices/3");
    await chooseAction(person, texts.invoicePage.more("INV-2026-000003"), texts.invoiceActions.void);
    const submit = within(await screen.findByRole("dialog"))
      .getAllByRole("button")
      .at(-1);
    await person.click(submit ?? document.body);
    await waitFor(() => {
      expect(submit).toBeDisabled();
    });
    // As browsers do with what is disabled.
    submit?.blur();
    answer?.(problem(409));
    await screen.findAllByRole("alert");
    await waitFor(() => {
      expect(submit).toHaveFocus();
    });
  });

  it("goes on to the next filter when one is taken away, and to the heading after the last", async () => {
    const { person } = renderApp("/invoices?status=open&currency=EUR&amount_min=100");
    const chips = await screen.findByRole("group", { name: invoiceFilters.active });
    within(chips).getAllByRole("button")[1]?.focus();
    await person.keyboard("{Enter}");
    await waitFor(() => {
      expect(within(chips).getAllByRole("button")[1]).toHaveFocus();
    });
    await person.click(within(chips).getByRole("button", { name: invoiceFilters.clear }));
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: texts.invoices.title })).toHaveFocus();
    });
  });

  it("stays with a download while that is under way and afterwards", async () => {
    vi.spyOn(browser, "save").mockReturnValue();
    const { person } = renderApp("/invoices");
    let answer: ((response: Response) => void) | undefined;
    await screen.findByText("1 invoice");
    api.on("GET /api/invoices", () => new Promise<Response>((resolve) => (answer = resolve)));
    await person.click(screen.getByRole("button", { name: texts.csv.download }));
    await hasFocus(texts.csv.stop);
    await waitFor(() => {
      expect(answer).toBeDefined();
    });
    answer?.(new Response("id\r\n3\r\n", { headers: { "Content-Type": "text/csv" } }));
    await hasFocus(texts.csv.download);
  });

  it("goes to the heading when what failed is there at last", async () => {
    api.inTurn(
      "GET /api/invoices",
      () => problem(400),
      () => list([openInvoice(3, "1.00")]),
    );
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.actions.retry }));
    await screen.findByText("1 invoice");
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: texts.invoices.title })).toHaveFocus();
    });
  });
});
