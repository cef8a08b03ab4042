import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { texts } from "../texts";
import { FakeApi, json, list } from "./FakeApi";
import { renderApp } from "./renderApp";
import { user } from "./samples";

const name = "شركة (دبي)";

it("has a direction of its own in a heading and in the menu of the account, whatever stands around it", async () => {
  new FakeApi()
    .on("GET /auth/me", () => json({ id: "100", username: name, email: "a@example.com", role: "admin", traces: false }))
    .on("GET /api/users/1", () => json(user(1, name), { ETag: '"1"' }))
    .on("GET /api/users/1/history", () => list([]));
  const { person } = renderApp("/users/1");
  const heading = await screen.findByRole("heading", { name, level: 1 });
  expect(heading.querySelector("bdi")).toHaveTextContent(name);
  await person.click(screen.getByRole("button", { name: texts.session.menu(name) }));
  const menu = within(await screen.findByRole("dialog", { name: texts.session.menu(name) }));
  expect((await menu.findByText(name)).tagName).toBe("BDI");
});

it("is typed in its own direction", async () => {
  new FakeApi().on("GET /api/invoices", () => list([])).on("GET /api/users", () => list([user(2, "grace")]));
  renderApp("/invoices/new");
  for (const field of [texts.invoiceForm.description, texts.invoiceForm.memo]) {
    expect(await screen.findByRole("textbox", { name: new RegExp(`^${field}`) })).toHaveStyle({
      unicodeBidi: "plaintext",
    });
  }
});
