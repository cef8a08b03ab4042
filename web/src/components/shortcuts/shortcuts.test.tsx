import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { member, openInvoice, summary, user } from "../../test/samples";
import { texts } from "../../texts";

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/invoices/summary", () => json(summary))
    .on("GET /api/users", () => list([user(1, "ada")]))
    .on("GET /api/invoices", () => list([openInvoice(3, "1.00"), openInvoice(2, "1.00")]));
});

async function openList() {
  const app = renderApp("/invoices");
  await screen.findByText("2 invoices");
  return app;
}

describe("single keys", () => {
  it("walk through the rows of a list", async () => {
    const { person } = await openList();
    await person.keyboard("j");
    expect(screen.getByRole("link", { name: "INV-2026-000003" })).toHaveFocus();
    await person.keyboard("j");
    expect(screen.getByRole("link", { name: "INV-2026-000002" })).toHaveFocus();
    await person.keyboard("k");
    expect(screen.getByRole("link", { name: "INV-2026-000003" })).toHaveFocus();
  });

  it("search, and do nothing while something is typed", async () => {
    const { person, router } = await openList();
    await person.keyboard("/");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await person.keyboard("c?j");
    expect(screen.getByRole("searchbox")).toHaveValue("c?j");
    expect(router.state.location.pathname).toBe("/invoices");
  });

  it.each([
    ["/invoices", texts.invoices.createTitle],
    ["/", texts.invoices.createTitle],
    ["/users", texts.users.createTitle],
  ])("create on %s: %s", async (address, title) => {
    const { person } = renderApp(address);
    await screen.findByRole("heading", { level: 1 });
    await person.keyboard("c");
    expect(await screen.findByRole("dialog", { name: title })).toBeVisible();
  });

  it("create nothing for members", async () => {
    api.on("GET /auth/me", () => json(member));
    const { person, router } = await openList();
    await person.keyboard("c");
    expect(router.state.location.pathname).toBe("/invoices");
  });

  it("are explained to members as far as they are for them", async () => {
    api.on("GET /auth/me", () => json(member));
    const { person } = await openList();
    await person.keyboard("?");
    const help = await screen.findByRole("dialog", { name: texts.shortcuts.title });
    expect(within(help).getByText("j, k")).toBeVisible();
    expect(within(help).queryByText("e, i, p")).toBeNull();
  });

  it("are explained, and can be switched off", async () => {
    const { person } = await openList();
    await person.keyboard("?");
    const help = await screen.findByRole("dialog", { name: texts.shortcuts.title });
    await person.click(screen.getByRole("checkbox", { name: texts.shortcuts.single }));
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(help).not.toBeInTheDocument();
    });
    await person.keyboard("j");
    expect(screen.getByRole("link", { name: "INV-2026-000003" })).not.toHaveFocus();
  });
});
