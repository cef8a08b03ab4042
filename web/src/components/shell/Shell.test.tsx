import { act, screen, waitFor, within } from "@testing-library/react";
import { onlineManager } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FakeApi, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { user } from "../../test/samples";
import { texts } from "../../texts";

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on("GET /api/users", () => list([user(1, "ada")])).on("GET /api/invoices", () => list([]));
});

afterEach(() => {
  onlineManager.setOnline(true);
});

describe("the frame around the pages", () => {
  it("leads from page to page, naming each and moving the focus to its heading", async () => {
    const { person } = renderApp("/");
    const main = await screen.findByRole("navigation", { name: "Main" });
    await person.click(within(main).getByRole("link", { name: "Users" }));
    const heading = await screen.findByRole("heading", { name: "Users", level: 1 });
    expect(heading).toHaveFocus();
    await waitFor(() => {
      expect(document.title).toBe("Users · Users & Billing");
    });
    expect(within(main).getByRole("link", { name: "Users" })).toHaveAttribute("aria-current", "page");

    await person.click(within(main).getByRole("link", { name: "Invoices" }));
    expect(await screen.findByRole("heading", { name: "Invoices", level: 1 })).toHaveFocus();
  });

  it.each([
    ["/", "Overview", "page"],
    ["/users", "Users", "page"],
    ["/users/1", "Users", "true"],
    ["/users/new", "Users", "true"],
    ["/invoices?q=x", "Invoices", "page"],
    ["/invoices/3/edit", "Invoices", "true"],
    ["/payments", "Payments", "page"],
    ["/credit-notes", "Payments", "true"],
  ])("marks on %s where that belongs to: %s", async (address, name, mark) => {
    renderApp(address);
    const main = await screen.findByRole("navigation", { name: "Main" });
    const marked = within(main)
      .getAllByRole("link")
      .filter((link) => link.hasAttribute("aria-current"));
    expect(marked.map((link) => [link.textContent, link.getAttribute("aria-current")])).toEqual([[name, mark]]);
  });

  it.each([
    ["/account", texts.session.account],
    ["/settings", texts.settings.title],
    ["/audit", texts.audit.title],
  ])("marks %s in the menu of who is signed in", async (address, name) => {
    const { person } = renderApp(address);
    const main = await screen.findByRole("navigation", { name: "Main" });
    for (const link of within(main).getAllByRole("link")) {
      expect(link).not.toHaveAttribute("aria-current");
    }
    await person.click(screen.getByRole("button", { name: texts.session.menu("hopper") }));
    const menu = await screen.findByRole("dialog", { name: texts.session.menu("hopper") });
    expect(within(menu).getByRole("link", { name })).toHaveAttribute("aria-current", "page");
    await waitFor(() => {
      expect(within(menu).getByRole("link", { name: texts.session.account })).toHaveFocus();
    });
  });

  it.each([
    ["Users", "GET /api/users"],
    ["Invoices", "GET /api/invoices"],
  ])("begins to read the list of %s when somebody seems about to go there, and reads it once", async (name, route) => {
    const { person } = renderApp("/account");
    const link = within(await screen.findByRole("navigation", { name: "Main" })).getByRole("link", { name });
    await person.hover(link);
    await waitFor(() => {
      expect(api.requests(route)).toHaveLength(1);
    });
    await person.click(link);
    await screen.findByText(/^(1 user|0 invoices)$/);
    expect(api.requests(route)).toHaveLength(1);
  });

  it("says that a page does not exist, and leads home", async () => {
    const { person, router } = renderApp("/nowhere");
    await person.click(await screen.findByRole("link", { name: texts.notFound.home }));
    await screen.findByRole("heading", { name: texts.overview.title });
    expect(router.state.location.pathname).toBe("/");
  });

  it("begins with a way past the navigation", async () => {
    const { person } = renderApp("/users");
    await screen.findByRole("heading", { name: "Users" });
    await person.tab();
    const skip = screen.getByRole("link", { name: texts.app.skipToContent });
    expect(skip).toHaveFocus();
    expect(skip).toHaveAttribute("href", `#${screen.getByRole("main").id}`);
  });

  it("remembers the theme that is chosen", async () => {
    const { person } = renderApp("/users");
    await person.click(await screen.findByRole("button", { name: texts.session.menu("hopper") }));
    const themes = await screen.findByRole("radiogroup", { name: texts.theme.label });
    await person.click(within(themes).getByRole("radio", { name: texts.theme.dark }));
    expect(document.documentElement).toHaveAttribute("data-mantine-color-scheme", "dark");
    expect(localStorage.getItem("mantine-color-scheme-value")).toBe("dark");
    await person.click(within(themes).getByRole("radio", { name: texts.theme.light }));
    expect(document.documentElement).toHaveAttribute("data-mantine-color-scheme", "light");
  });

  it("leads to the API reference and, for admins, to the settings", async () => {
    const { person } = renderApp("/users");
    await person.click(await screen.findByRole("button", { name: texts.session.menu("hopper") }));
    expect(await screen.findByRole("link", { name: texts.app.reference })).toHaveAttribute("href", "/docs");
    expect(screen.getByRole("link", { name: texts.settings.title })).toHaveAttribute("href", "/settings");
  });

  it("says while there is no network", async () => {
    renderApp("/users");
    await screen.findByText("1 user");
    act(() => {
      onlineManager.setOnline(false);
    });
    expect(await screen.findByText(texts.app.offline)).toBeVisible();
    act(() => {
      onlineManager.setOnline(true);
    });
    await waitFor(() => {
      expect(screen.queryByText(texts.app.offline)).not.toBeInTheDocument();
    });
  });
});
