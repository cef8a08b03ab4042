import { describe, expect, it } from "vitest";
import { daysBetween, inDays, nameOfDay, timeAgo } from "./relative";

const at = (day: number, hours: number, minutes = 0, seconds = 0) => new Date(2026, 10, day, hours, minutes, seconds);
const noon = at(28, 12);

describe("how long ago something was", () => {
  it.each([
    ["now", noon, noon],
    ["now", at(28, 11, 59, 1), noon],
    ["now", at(28, 12, 5), noon],
    ["1 minute ago", at(28, 11, 59), noon],
    ["59 minutes ago", at(28, 11, 0, 1), noon],
    ["1 hour ago", at(28, 11), noon],
    ["12 hours ago", at(28, 0), noon],
    ["23 hours ago", at(27, 12, 1), noon],
    ["yesterday", at(27, 12), noon],
    ["2 days ago", at(26, 23, 59), noon],
    ["6 days ago", at(22, 0), noon],
    [null, at(21, 23, 59), noon],
  ])("%s", (words, instant, now) => {
    expect(timeAgo(instant, now)).toBe(words);
  });

  it("counts minutes, not days, over midnight", () => {
    expect(timeAgo(at(27, 23, 58), at(28, 0, 1))).toBe("3 minutes ago");
    expect(timeAgo(at(27, 22), at(28, 0, 1))).toBe("2 hours ago");
  });
});

describe("days", () => {
  it("are counted by the calendar, over changes of the clocks too", () => {
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(daysBetween("2026-11-28", "2026-11-16")).toBe(-12);
  });

  it("are said as a person says them", () => {
    expect([-12, -1, 0, 1, 5].map(inDays)).toEqual(["12 days ago", "yesterday", "today", "tomorrow", "in 5 days"]);
  });

  it("begin at midnight where the person is", () => {
    const midnight = at(28, 0);
    expect(nameOfDay(midnight, midnight)).toBe("Today");
    expect(nameOfDay(at(27, 23, 59, 59), midnight)).toBe("Yesterday");
    expect(nameOfDay(at(26, 23, 59, 59), midnight)).toBeNull();
  });
});
