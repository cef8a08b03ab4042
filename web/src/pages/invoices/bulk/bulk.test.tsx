import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../../browser";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { invoice, openInvoice } from "../../../test/samples";
import { texts } from "../../../texts";

const { bulk } = texts;
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on("GET /api/invoices", () =>
    list([openInvoice(13, "9.00"), invoice(12, 2, "5.00"), invoice(11, 1, "0.10")]),
  );
});

async function selectAll() {
  const app = renderApp("/invoices");
  await app.person.click(await screen.findByRole("checkbox", { name: bulk.selectAll }));
  const bar = await screen.findByRole("region", { name: bulk.region });
  return { ...app, bar };
}

describe("several invoices", () => {
  it("are issued one by one, with what came of each, and those that failed again under the same key", async () => {
    api
      .on("POST /api/invoices/12/issue", () => json(openInvoice(12, "5.00")))
      .inTurn(
        "POST /api/invoices/11/issue",
        () => problem(409, { title: "Conflict", detail: "Its user was deleted." }),
        () => json(openInvoice(11, "0.10")),
      );
    const { person, bar } = await selectAll();
    expect(bar).toHaveTextContent(bulk.selected("3"));
    await person.click(within(bar).getByRole("button", { name: bulk.issue }));
    const dialog = await screen.findByRole("dialog", { name: bulk.issueTitle("2") });
    expect(dialog).toHaveTextContent(bulk.skipped("1"));
    await person.click(within(dialog).getByRole("button", { name: bulk.issueSubmit }));
    expect(await within(dialog).findByText(bulk.issued("INV-2026-000012"))).toBeVisible();
    expect(await within(dialog).findByText("Conflict: Its user was deleted.")).toBeVisible();
    expect(await within(dialog).findByText(bulk.summary("1", "1", "2"))).toBeVisible();

    await person.click(await within(dialog).findByRole("button", { name: bulk.retry }));
    expect(await within(dialog).findByText(bulk.issued("INV-2026-000011"))).toBeVisible();
    const keys = api.requests("POST /api/invoices/11/issue").map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(api.requests("POST /api/invoices/12/issue")[0]?.headers.get("Idempotency-Key"));
  });

  it("wait as long as a busy server asks for, and then go on", async () => {
    api.inTurn(
      "POST /api/invoices/13/void",
      () => problem(429, {}, { "Retry-After": "1" }),
      () => json(openInvoice(13, "9.00")),
    );
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.void }));
    const dialog = await screen.findByRole("dialog", { name: bulk.voidTitle("1") });
    await person.click(within(dialog).getByRole("button", { name: bulk.voidSubmit }));
    expect(await within(dialog).findByText(bulk.pausing(1))).toBeVisible();
    expect(await within(dialog).findByText(bulk.voided)).toBeVisible();
  });

  it("are downloaded as one file, which says which of them it has", async () => {
    const save = vi.spyOn(browser, "save").mockReturnValue();
    const { person, bar } = await selectAll();
    api.on("GET /api/invoices", ({ headers }) =>
      headers.get("Accept") === "text/csv"
        ? new Response('id,memo\r\n11,"one\n99,two"\r\n13,\r\n', { headers: { "Content-Type": "text/csv" } })
        : list([]),
    );
    await person.click(within(bar).getByRole("button", { name: bulk.export }));
    const dialog = await screen.findByRole("dialog", { name: bulk.exportTitle("3") });
    await person.click(within(dialog).getByRole("button", { name: texts.csv.download }));
    expect(await within(dialog).findByText(bulk.summary("2", "1", "3"))).toBeVisible();
    expect(within(dialog).getByRole("row", { name: /#12/ })).toHaveTextContent(texts.errors.notFound.text);
    expect(within(dialog).getByRole("row", { name: /INV-2026-000013/ })).toHaveTextContent(bulk.exported);
    expect(save).toHaveBeenCalledOnce();
    const [sent] = api.requests("GET /api/invoices").filter(({ query }) => query.has("id"));
    expect(sent?.query.getAll("id")).toEqual(["13", "12", "11"]);
    expect(bar).toBeInTheDocument();
  });

  it("say so when they could not be downloaded", async () => {
    const { person, bar } = await selectAll();
    api.on("GET /api/invoices", () => problem(500));
    await person.click(within(bar).getByRole("button", { name: bulk.export }));
    const dialog = await screen.findByRole("dialog", { name: bulk.exportTitle("3") });
    await person.click(within(dialog).getByRole("button", { name: texts.csv.download }));
    expect(await within(dialog).findByText(bulk.summary("0", "3", "3"))).toBeVisible();
    expect(within(dialog).getByRole("button", { name: bulk.exportAgain })).toBeEnabled();
  });

  it("are no longer chosen under other filters", async () => {
    const { person, bar } = await selectAll();
    await person.click(screen.getByRole("link", { name: texts.invoiceFilters.drafts }));
    await screen.findByRole("checkbox", { name: bulk.selectAll, checked: false });
    expect(bar).not.toBeInTheDocument();
  });
});
