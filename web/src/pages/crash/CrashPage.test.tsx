import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, json } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { summary } from "../../test/samples";
import { texts } from "../../texts";

it("says that a page could not be shown, within the frame, and can load it anew", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  const reload = vi.spyOn(browser, "reload").mockReturnValue();
  new FakeApi().on("GET /api/invoices/summary", () => json({ as_of: summary.as_of }));
  const { person } = renderApp("/");
  expect(await screen.findByRole("heading", { name: texts.crash.title, level: 1 })).toBeVisible();
  expect(document.title).toBe(texts.app.title(texts.crash.title));
  expect(screen.getByRole("navigation", { name: texts.app.navigation })).toBeVisible();
  await person.click(screen.getByRole("button", { name: texts.crash.reload }));
  expect(reload).toHaveBeenCalled();
});
