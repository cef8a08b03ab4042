import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { FakeApi, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { invoice } from "../test/samples";
import { de } from "./de";
import { language, locale } from "./locale";

vi.hoisted(() => {
  // What a person with a German browser has, before any module of the application asks.
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-DE", "en"]);
});

it("speaks German to those who prefer it, with numbers and dates as they write them", async () => {
  expect([language, locale]).toEqual(["de", "de-DE"]);
  new FakeApi().on("GET /api/invoices", () => list([invoice(1, 1, "1234567.80")], { total: 1204 }));
  renderApp("/invoices?columns=created_at");
  expect(await screen.findByRole("heading", { name: de.invoices.title })).toBeVisible();
  expect(await screen.findByText("1.204 Rechnungen")).toBeVisible();
  expect(screen.getByText(/1\.234\.567,80/)).toBeVisible();
  expect(screen.getByText("02.01.2026")).toBeVisible();
});

it.each([
  ["The invoice is open: it cannot be issued.", "Die Rechnung steht auf „Offen“ und kann nicht ausgestellt werden."],
  [
    "The invoice is draft: it cannot be issued. Its user was deleted.",
    "Die Rechnung steht auf „Entwurf“ und kann nicht ausgestellt werden. Das Benutzerkonto wurde gelöscht.",
  ],
  ["Must not be more than what is left to pay, 60.00.", "Das darf nicht mehr sein, als noch zu zahlen ist: 60.00."],
  ["Taken by another user.", "Das ist schon vergeben."],
  ["Something that no one has translated.", "Something that no one has translated."],
])("says in German what the service says: %s", (english, german) => {
  expect(de.server(english)).toBe(german);
});

it("says at the field, in German, what the service refuses", async () => {
  new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([]))
    .on("POST /api/users", () => problem(409, { title: "Conflict", errors: { username: ["Taken by another user."] } }));
  const { person } = renderApp("/users/new");
  await person.type(await screen.findByRole("textbox", { name: /Benutzername/ }), "ada");
  await person.type(screen.getByRole("textbox", { name: /E-Mail/ }), "ada@example.com");
  await person.click(screen.getByRole("button", { name: de.users.createSubmit }));
  expect(await screen.findByText("Das ist schon vergeben.")).toBeVisible();
});
