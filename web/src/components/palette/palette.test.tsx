import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { invoice, member, openInvoice, summary, user } from "../../test/samples";
import { texts } from "../../texts";

const { palette } = texts;
const open3103 = openInvoice(3103, "5.00");
const draft = invoice(12, 1, "7.00");
let api: FakeApi;

beforeEach(() => {
  sessionStorage.clear();
  api = new FakeApi()
    .on("GET /api/users", ({ query }) => list(query.get("q") === "ada" ? [user(1, "ada")] : []))
    .on("GET /api/users/1", () => json(user(1, "ada")))
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/invoices", ({ query }) =>
      list({ "INV-2026-003103": [open3103], "12": [draft] }[query.get("q") ?? ""] ?? []),
    )
    .on("GET /api/invoices/12", () => json(draft))
    .on("GET /api/invoices/3103", () => json(open3103));
});

async function open() {
  const app = renderApp("/");
  await screen.findByRole("heading", { name: texts.overview.title });
  await app.person.keyboard("{Control>}k{/Control}");
  const dialog = await screen.findByRole("dialog", { name: palette.title });
  const input = within(dialog).getByRole("combobox");
  await waitFor(() => {
    expect(input).toHaveFocus();
  });
  const options = () =>
    within(within(dialog).getByRole("listbox"))
      .getAllByRole("option")
      .map((option) => option.textContent);
  const where = () => app.router.state.location.pathname + app.router.state.location.search;
  return { ...app, dialog, options, where };
}

describe("the palette", () => {
  it("goes by keyboard alone", async () => {
    const { person, where, dialog } = await open();
    await person.keyboard("new{ArrowDown}");
    expect(within(dialog).getByRole("option", { selected: true })).toHaveTextContent(texts.invoices.create);
    await person.keyboard("{ArrowUp}{Enter}");
    expect(await screen.findByRole("dialog", { name: texts.users.createTitle })).toBeVisible();
    expect(where()).toBe("/users/new");
  });

  it("opens an invoice by its number, pressed as fast as one can", async () => {
    const { person, where } = await open();
    await person.keyboard("INV-2026-003103{Enter}");
    await screen.findByRole("heading", { name: "INV-2026-003103" });
    expect(where()).toBe("/invoices/3103");
  });

  it("shows what it found, with what can be done next", async () => {
    const { person, options } = await open();
    await person.keyboard("ada");
    await waitFor(() => {
      expect(options()).toEqual([
        "adaada@example.com",
        palette.newInvoiceFor("ada"),
        palette.searchUsers("ada"),
        palette.searchInvoices("ada"),
        palette.searchPayments("ada"),
        palette.searchCreditNotes("ada"),
      ]);
    });
  });

  it("issues a draft that was found by its id", async () => {
    const { person, options } = await open();
    await person.keyboard("#12");
    await waitFor(() => {
      expect(options()).toContain(palette.actions.issue("Draft #12"));
    });
    await person.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByRole("dialog", { name: texts.invoiceActions.issueTitle("Draft #12") })).toBeVisible();
  });

  it("searches the lists for what it does not find", async () => {
    const { person, where } = await open();
    await person.keyboard("lovelace{Enter}");
    await screen.findByRole("searchbox");
    expect(where()).toBe("/users?q=lovelace");
  });

  it("begins with what was looked at last, until one signs out", async () => {
    api.on("POST /auth/logout", () => json({ url: "/bye" }));
    const leave = vi.spyOn(browser, "leaveFor").mockImplementation(() => undefined);
    const { person, dialog } = await open();
    await person.keyboard("ada{Enter}");
    await screen.findByRole("heading", { name: "ada" });
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
    await person.keyboard("{Control>}k{/Control}");
    const group = await screen.findByRole("group", { name: palette.recent });
    expect(within(group).getByRole("option")).toHaveTextContent("ada");
    await person.keyboard(`${texts.session.signOut}{Enter}`);
    await waitFor(() => {
      expect(leave).toHaveBeenCalledWith("/bye");
    });
    expect(sessionStorage.getItem("recents")).toBeNull();
  });

  it("changes the theme", async () => {
    const { person } = await open();
    await person.keyboard("dark{Enter}");
    expect(document.documentElement).toHaveAttribute("data-mantine-color-scheme", "dark");
  });

  it("offers members only what is for them", async () => {
    api.on("GET /auth/me", () => json(member));
    const { person, options } = await open();
    expect(options().slice(0, 5)).toEqual([
      texts.overview.title,
      texts.invoices.title,
      texts.payments.title,
      texts.creditNotes.title,
      palette.overdue,
    ]);
    await person.keyboard("ada");
    await waitFor(() => {
      expect(options()).toEqual([
        palette.searchInvoices("ada"),
        palette.searchPayments("ada"),
        palette.searchCreditNotes("ada"),
      ]);
    });
    expect(api.requests("GET /api/users")).toEqual([]);
  });
});
