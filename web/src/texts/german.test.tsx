import { screen } from "@testing-library/react";
import { afterAll, expect, it, vi } from "vitest";
import { FakeApi, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { invoice } from "../test/samples";
import { de } from "./de";
import { language, locale } from "./locale";

vi.hoisted(() => {
  // What a person with a German browser has, before any module of the application asks: the tests of other files have asked already.
  vi.resetModules();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["de-DE", "en"]);
});
afterAll(() => vi.resetModules());

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
  [
    "action_not_possible",
    { status: "open", action: "issued" },
    "Die Rechnung steht auf „Offen“ und kann nicht ausgestellt werden.",
  ],
  [
    "partly_paid",
    { status: "open", action: "voided" },
    "Die Rechnung steht auf „Offen“ und kann nicht storniert werden. Ein Teil ist bezahlt: Schreiben Sie den Rest mit einer Gutschrift gut.",
  ],
  ["above_balance", { max: "60.00" }, "Das darf nicht mehr sein, als noch zu zahlen ist: 60.00."],
  ["wrong_length", { min: 1, max: 100 }, "Bitte 1 bis 100 Zeichen."],
  ["out_of_range", { above: 0, below: 1000000 }, "Das muss mehr als 0 und weniger als 1000000 sein."],
  ["taken", {}, "Das ist schon vergeben."],
  ["a_code_of_tomorrow", {}, "What the service says."],
])("says in German what the service means by %s", (code, params, german) => {
  expect(de.server.error(code, params, "What the service says.")).toBe(german);
});

it("says at the field, in German, what the service refuses", async () => {
  new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([]))
    .on("POST /api/users", () =>
      problem(409, {
        title: "Conflict",
        errors: { username: ["Taken by another user."] },
        codes: { username: [{ code: "taken" }] },
      }),
    );
  const { person } = renderApp("/users/new");
  await person.type(await screen.findByRole("textbox", { name: /Benutzername/ }), "ada");
  await person.type(screen.getByRole("textbox", { name: /E-Mail/ }), "ada@example.com");
  await person.click(screen.getByRole("button", { name: de.users.createSubmit }));
  expect(await screen.findByText("Das ist schon vergeben.")).toBeVisible();
});
