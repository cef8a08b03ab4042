import { describe, expect, it } from "vitest";
import { countFilters, noFilters, readFilters, writeFilters } from "./filters";

describe("filters in an address", () => {
  it("come back as they were written, other parameters untouched but the page", () => {
    const filters = {
      ...noFilters,
      userId: 7,
      status: ["open", "paid"] as const,
      overdue: true,
      currency: "EUR",
      amountMin: "10.50",
      dueTo: "2026-02-28",
    };
    const written = writeFilters(new URLSearchParams("sort=amount&after=x&page=2&status=void"), filters);
    expect(written.toString()).toBe(
      "sort=amount&user=7&status=open&status=paid&overdue=true&currency=EUR&amount_min=10.50&due_to=2026-02-28",
    );
    expect(readFilters(written)).toEqual(filters);
    expect(countFilters(filters)).toBe(5);
  });

  it.each([
    "status=lost",
    "currency=eur",
    "currency=XYZ",
    "amount_min=-1",
    "amount_max=1e3",
    "issued_from=2026-02-30",
    "due_to=yesterday",
    "user=x",
    "overdue=maybe",
  ])("are none where %s makes no sense", (text) => {
    expect(readFilters(new URLSearchParams(text))).toEqual(noFilters);
  });
});
