import { describe, expect, it } from "vitest";
import { paidScale } from "./paidScale";

describe("the scale of what was paid", () => {
  it.each([
    [
      [0, 99.9],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [51_000.5, 3],
      [0, 20_000, 40_000, 60_000],
    ],
    [[100], [0, 20, 40, 60, 80, 100]],
    [[0.2], [0, 0.05, 0.1, 0.15, 0.2]],
    [[12_345_678.9], [0, 5_000_000, 10_000_000, 15_000_000]],
  ])("has round marks at equal distances that hold all of %j", (amounts, marks) => {
    expect(paidScale(amounts).marks).toEqual(marks);
  });

  it("ends at its highest mark", () => {
    const { share } = paidScale([75, 51]);
    expect(share(0)).toBe(0);
    expect(share(40)).toBe(0.5);
    expect(share(80)).toBe(1);
  });

  it("is a single mark where nothing was paid", () => {
    const { marks, share } = paidScale([0, 0]);
    expect(marks).toEqual([0]);
    expect(share(0)).toBe(0);
  });
});
