import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { member, user } from "../../test/samples";
import { texts } from "../../texts";
import { findCommands } from "./commands";

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on("GET /api/users", () => list([user(1, "ada")])).on("GET /api/invoices", () => list([]));
});

async function open() {
  const app = renderApp("/");
  await screen.findByRole("heading", { name: texts.overview.title });
  await app.person.keyboard("{Control>}k{/Control}");
  const dialog = await screen.findByRole("dialog", { name: texts.palette.title });
  return { ...app, dialog, input: within(dialog).getByRole("combobox") };
}

describe("the palette", () => {
  it("goes by keyboard alone", async () => {
    const { person, router, input } = await open();
    await waitFor(() => {
      expect(input).toHaveFocus();
    });
    await person.keyboard("new{ArrowDown}");
    expect(screen.getByRole("option", { selected: true })).toHaveTextContent(texts.invoices.create);
    await person.keyboard("{ArrowUp}{Enter}");
    expect(await screen.findByRole("dialog", { name: texts.users.createTitle })).toBeVisible();
    expect(router.state.location.pathname).toBe("/users/new");
  });

  it("searches for what is no page", async () => {
    const { person, router } = await open();
    await person.keyboard("lovelace{Enter}");
    await screen.findByRole("searchbox");
    expect(router.state.location.pathname + router.state.location.search).toBe("/users?q=lovelace");
  });

  it("offers members only what is for them", async () => {
    api.on("GET /auth/me", () => json(member));
    await open();
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      texts.overview.title,
      texts.invoices.title,
      texts.session.account,
    ]);
    expect(findCommands(member, "x").map(({ to }) => to)).toEqual(["/invoices?q=x"]);
  });
});
