import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { FakeApi, list } from "../test/FakeApi";
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
