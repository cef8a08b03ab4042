import { describe, expect, it } from "vitest";
import { addDays, orderOf, readDate, writeDate } from "./localDate";

const today = "2026-11-28";

describe("a day as people write it", () => {
  it.each([
    ["11/28/2026", "en-US", "2026-11-28"],
    ["11/28/26", "en-US", "2026-11-28"],
    ["1/2", "en-US", "2026-01-02"],
    ["28/11/2026", "en-GB", "2026-11-28"],
    ["28.11.2026", "de-DE", "2026-11-28"],
    ["28. 11. 26", "de-DE", "2026-11-28"],
    ["1.2.", "de-DE", "2026-02-01"],
    ["1 2", "de-DE", "2026-02-01"],
    ["2026-11-28", "de-DE", "2026-11-28"],
    ["2026/1/2", "ja-JP", "2026-01-02"],
    ["+14", "de-DE", "2026-12-12"],
    ["29.2.2028", "de-DE", "2028-02-29"],
  ])("%s in %s is %s", (text, locale, date) => {
    expect(readDate(text, orderOf(locale), today)).toBe(date);
  });

  it.each(["", "x", "28", "28/11/2026", "2/30/2026", "1/1/1", "1/2/3/4", "tomorrow"])("%j is none", (text) => {
    expect(readDate(text, orderOf("en-US"), today)).toBeNull();
  });

  it("is shown so that it can be typed like this", () => {
    expect(writeDate("2026-01-02")).toBe("01/02/2026");
    expect(readDate(writeDate("2026-01-02"))).toBe("2026-01-02");
    expect(writeDate("soon")).toBe("soon");
  });

  it("is reached from another one over the ends of months", () => {
    expect(addDays("2026-12-18", 14)).toBe("2027-01-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  });
});
