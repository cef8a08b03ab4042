import { describe, expect, it } from "vitest";
import { nameOfRange, rangeNames, rangeOf, type RangeName } from "./dateRanges";

describe("a range of days", () => {
  it.each<[RangeName, string, string, string]>([
    ["thisMonth", "2024-02-10", "2024-02-01", "2024-02-29"],
    ["lastMonth", "2026-01-31", "2025-12-01", "2025-12-31"],
    ["thisQuarter", "2026-11-28", "2026-10-01", "2026-12-31"],
    ["lastQuarter", "2026-02-28", "2025-10-01", "2025-12-31"],
    ["thisYear", "2026-06-30", "2026-01-01", "2026-12-31"],
    ["lastYear", "2026-06-30", "2025-01-01", "2025-12-31"],
    ["last30Days", "2026-03-01", "2026-01-31", "2026-03-01"],
    ["next30Days", "2026-12-30", "2026-12-30", "2027-01-28"],
  ])("%s, seen from %s, is from %s to %s", (name, today, from, to) => {
    expect(rangeOf(name, today)).toEqual({ from, to });
  });

  it("is known by its name again", () => {
    for (const name of rangeNames) {
      const { from, to } = rangeOf(name, "2026-11-28");
      expect(nameOfRange(from, to, "2026-11-28")).toBe(name);
    }
    expect(nameOfRange("2026-11-02", "2026-11-30", "2026-11-28")).toBeNull();
    expect(nameOfRange(null, null, "2026-11-28")).toBeNull();
  });
});
