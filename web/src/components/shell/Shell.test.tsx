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
