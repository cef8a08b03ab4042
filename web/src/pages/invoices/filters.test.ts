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
      createdBefore: "2026-03-01",
      amountMin: "10.50",
      amountMax: "999999999999999",
      dueTo: "2026-02-28",
    };
    const written = writeFilters(new URLSearchParams("sort=amount&after=x&page=2&status=void"), filters);
    expect(written.toString()).toBe(
      "sort=amount&user=7&status=open&status=paid&overdue=true&currency=EUR&created_before=2026-03-01&amount_min=10.50&amount_max=999999999999999&due_to=2026-02-28",
    );
    expect(readFilters(written)).toEqual(filters);
    expect(countFilters(filters)).toBe(7);
  });

  it.each([
    "status=lost",
    "currency=eur",
    "currency=XYZ",
    "amount_min=-1",
    "amount_max=1e3",
    "issued_from=2026-02-30",
    "due_to=yesterday",
    "created_before=1",
    "user=x",
    "overdue=maybe",
  ])("are none where %s makes no sense", (text) => {
    expect(readFilters(new URLSearchParams(text))).toEqual(noFilters);
  });
});
