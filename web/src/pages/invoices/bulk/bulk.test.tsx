import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../../browser";
import { FakeApi, json, list, problem } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { invoice, openInvoice, summary } from "../../../test/samples";
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

    await person.click(await within(dialog).findByRole("button", { name: texts.actions.retry }));
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

  it("are paid in full, on a day and in a way that they have in common", async () => {
    api
      .on("GET /api/invoices", () =>
        list([
          openInvoice(13, "9.00"),
          openInvoice(14, "1200", { currency: "JPY", balance: "200" }),
          openInvoice(15, "0.30"),
        ]),
      )
      .on("GET /api/invoices/summary", () => json(summary));
    for (const id of [13, 14, 15]) {
      api.on(`POST /api/invoices/${id}/payments`, () => json({ id: 1 }));
    }
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.record_payment }));
    const dialog = await screen.findByRole("dialog", { name: bulk.payTitle("3") });
    expect(dialog).toHaveTextContent(bulk.payTotal("$9.30 + ¥200"));
    await waitFor(() => {
      expect(within(dialog).getByRole("textbox", { name: /Received on/ })).toHaveValue("11/24/2026");
    });
    const submit = within(dialog).getByRole("button", { name: bulk.paySubmit });
    await person.clear(within(dialog).getByRole("textbox", { name: /Received on/ }));
    expect(submit).toBeDisabled();
    await person.type(within(dialog).getByRole("textbox", { name: /Received on/ }), "11/20");
    await person.type(within(dialog).getByRole("combobox", { name: texts.invoiceActions.method }), "Cash");
    await person.click(submit);
    expect(await within(dialog).findByText(bulk.summary("3", "0", "3"))).toBeVisible();
    expect(api.requests("POST /api/invoices/14/payments")[0]?.body).toEqual({
      amount: "200",
      paid_on: "2026-11-20",
      method: "Cash",
    });
    await person.click(within(dialog).getByText(texts.actions.close));
    await waitFor(() => {
      expect(bar).not.toBeInTheDocument();
    });
  });

  it.each([
    [bulk.void, bulk.voidTitle("1")],
    [bulk.export, bulk.exportTitle("3")],
  ])("give the focus back to %s when that is called off", async (action, title) => {
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: action }));
    const dialog = await screen.findByRole("dialog", { name: title });
    await person.click(within(dialog).getByRole("button", { name: texts.actions.cancel }));
    await waitFor(() => {
      expect(within(bar).getByRole("button", { name: action })).toHaveFocus();
    });
  });

  it("leave the focus with what closes the results, and then with the box that ticks all", async () => {
    api
      .on("GET /api/invoices", () => list([openInvoice(13, "9.00")]))
      .on("POST /api/invoices/13/void", () => json(openInvoice(13, "9.00", { status: "void" })));
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.void }));
    const dialog = await screen.findByRole("dialog", { name: bulk.voidTitle("1") });
    await person.click(within(dialog).getByRole("button", { name: bulk.voidSubmit }));
    await within(dialog).findByText(bulk.voided);
    await waitFor(() => {
      expect(within(dialog).getAllByRole("button", { name: texts.actions.close }).at(-1)).toHaveFocus();
    });
    await person.keyboard("{Enter}");
    await waitFor(() => {
      expect(screen.getByRole("checkbox", { name: bulk.selectAll })).toHaveFocus();
    });
    expect(bar).not.toBeInTheDocument();
  });

  it("give the focus to the box that ticks all when they are unticked", async () => {
    const { person, bar } = await selectAll();
    within(bar).getByRole("button", { name: bulk.clear }).focus();
    await person.keyboard("{Enter}");
    await waitFor(() => {
      expect(screen.getByRole("checkbox", { name: bulk.selectAll })).toHaveFocus();
    });
  });

  it("that are drafts can be deleted; what could not be stays chosen", async () => {
    api
      .on("DELETE /api/invoices/12", () => new Response(null, { status: 204 }))
      .on("DELETE /api/invoices/11", () => problem(409, { title: "Conflict", detail: "It was issued." }));
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.delete }));
    const dialog = await screen.findByRole("dialog", { name: bulk.deleteTitle("2") });
    await person.click(within(dialog).getByRole("button", { name: bulk.deleteSubmit }));
    expect(await within(dialog).findByText(bulk.summary("1", "1", "2"))).toBeVisible();
    await person.click(within(dialog).getByText(texts.actions.close));
    await waitFor(() => {
      expect(bar).toHaveTextContent(bulk.selected("2"));
    });
  });

  it("say why something cannot be done to them", async () => {
    api.on("GET /api/invoices", () => list([openInvoice(13, "9.00")]));
    const { person, bar } = await selectAll();
    const issue = within(bar).getByRole("button", { name: bulk.issue });
    expect(issue).toHaveAttribute("aria-disabled", "true");
    expect(issue).toHaveAccessibleDescription(bulk.noDraft);
    await person.click(issue);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("are not all tried when the service is down, and can be gone on with", async () => {
    const many = Array.from({ length: 150 }, (_, index) => invoice(index + 1, 2, "1.00"));
    let isUp = false;
    api.on("GET /api/invoices", () => list(many));
    for (const { id } of many) {
      api.on(`POST /api/invoices/${id}/issue`, () =>
        isUp || id < 3 ? json(openInvoice(id, "1.00")) : problem(503, { title: "Unavailable" }),
      );
    }
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.issue }));
    const dialog = await screen.findByRole("dialog", { name: bulk.issueTitle("150") });
    await person.click(within(dialog).getByRole("button", { name: bulk.issueSubmit }));
    expect(await within(dialog).findByText(bulk.summary("2", "1", "150"))).toBeVisible();
    expect(within(dialog).getAllByRole("row")[0]).toHaveTextContent("#3");
    expect(within(dialog).getByText(bulk.more("50"))).toBeVisible();
    isUp = true;
    await person.click(await within(dialog).findByRole("button", { name: bulk.goOn("148") }));
    expect(await within(dialog).findByText(bulk.summary("150", "0", "150"))).toBeVisible();
    const issued = api.sent.filter(({ path }) => path.endsWith("/issue")).map(({ path }) => path.split("/")[3]);
    expect([...new Set(issued)]).toEqual(many.map(({ id }) => String(id)));
  });

  it("can be all that match, read page by page; what was read stays when that breaks off", async () => {
    let isBroken = true;
    api.on("GET /api/invoices", ({ query }) => {
      if (query.get("limit") !== "500") {
        return list([openInvoice(13, "9.00")], { total: 3, next: "x" });
      }
      if (query.get("after") === null) {
        return list([openInvoice(13, "9.00"), openInvoice(12, "9.00")], { total: 3, next: "y" });
      }
      return isBroken ? problem(400) : list([openInvoice(11, "9.00")], { total: 3 });
    });
    const { person, bar } = await selectAll();
    await person.click(within(bar).getByRole("button", { name: bulk.selectMatching("3") }));
    await waitFor(() => {
      expect(within(bar).getByRole("status")).toHaveTextContent(`${bulk.selected("2")} ${bulk.restUnread}`);
    });
    isBroken = false;
    await person.click(within(bar).getByRole("button", { name: bulk.selectMatching("3") }));
    await waitFor(() => {
      expect(within(bar).getByRole("status")).toHaveTextContent(new RegExp(`^${bulk.selected("3")}$`));
    });
    expect(within(bar).queryByRole("button", { name: bulk.selectMatching("3") })).not.toBeInTheDocument();
    expect(bar).toHaveFocus();
  });

  it("are no longer chosen under other filters", async () => {
    const { person, bar } = await selectAll();
    await person.click(screen.getByRole("link", { name: texts.invoiceFilters.drafts }));
    await screen.findByRole("checkbox", { name: bulk.selectAll, checked: false });
    expect(bar).not.toBeInTheDocument();
  });
});
