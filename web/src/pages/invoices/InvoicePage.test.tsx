import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { invoice, openInvoice } from "../../test/samples";
import { texts } from "../../texts";

const { invoicePage } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on("GET /api/invoices/1/history", () => list([]));
});

describe("the page of an invoice", () => {
  it.each(["9", "no-number", "0"])("says that there is no invoice %j, and where all of them are", async (id) => {
    renderApp(`/invoices/${id}`);
    expect(await screen.findByRole("heading", { name: invoicePage.missing, level: 1 })).toBeVisible();
    expect(document.title).toBe(texts.app.title(invoicePage.missing));
    expect(screen.getByRole("link", { name: invoicePage.all })).toHaveAttribute("href", "/invoices");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says what is left to pay, but of what has been withdrawn", async () => {
    api
      .on("GET /api/invoices/1", () => json(openInvoice(1, "10.00")))
      .on("GET /api/invoices/2", () => json(openInvoice(2, "10.00", { status: "void" })));
    const { unmount } = renderApp("/invoices/1");
    expect(await screen.findByText(invoicePage.balance)).toBeVisible();
    unmount();
    renderApp("/invoices/2");
    expect(await screen.findByText(texts.invoices.statuses.void)).toBeVisible();
    expect(screen.queryByText(invoicePage.balance)).not.toBeInTheDocument();
  });

  it("has a title while it is read: its number where a list has shown it", async () => {
    api
      .on("GET /api/invoices", () => list([openInvoice(1, "10.00")]))
      .on("GET /api/invoices/1", () => new Promise(() => undefined));
    const { person, unmount } = renderApp("/invoices");
    await person.click(await screen.findByRole("link", { name: "INV-2026-000001" }));
    expect(await screen.findByRole("heading", { name: "INV-2026-000001", level: 1 })).toHaveFocus();
    expect(document.title).toBe(texts.app.title("INV-2026-000001"));
    unmount();
    renderApp("/invoices/1");
    expect(await screen.findByRole("heading", { name: invoicePage.title, level: 1 })).toBeVisible();
    expect(document.title).toBe(texts.app.title(invoicePage.title));
  });

  it("has a name and a way on when it cannot be read, and tries again", async () => {
    api.inTurn(
      "GET /api/invoices/1",
      () => problem(500),
      () => json(invoice(1, 1, "10.00")),
    );
    const { person } = renderApp("/invoices/1");
    expect(await screen.findByRole("alert")).toHaveTextContent(texts.errors.server.title);
    expect(screen.getByRole("heading", { name: invoicePage.title, level: 1 })).toBeVisible();
    expect(document.title).toBe(texts.app.title(invoicePage.title));
    expect(screen.getByRole("link", { name: invoicePage.all })).toHaveAttribute("href", "/invoices");
    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByRole("heading", { name: /^Draft #1/, level: 1 })).toBeVisible();
  });
});
