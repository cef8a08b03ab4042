import { expect, it } from "vitest";
import { compareMonths } from "./paidMonths";

it("puts each of the last months beside the same one of the year before", () => {
  const months = Array.from({ length: 18 }, (_, index) => ({
    month: `${2025 + Math.floor((index + 5) / 12)}-${String(((index + 5) % 12) + 1).padStart(2, "0")}`,
    amount: String(index),
  }));
  expect(months.at(-1)?.month).toBe("2026-11");
  expect(compareMonths(months, 6)).toEqual(
    [12, 13, 14, 15, 16, 17].map((index) => ({ ...months[index], before: String(index - 12) })),
  );
  expect(compareMonths(months, 12)[0]).toEqual({ month: "2025-12", amount: "6", before: null });
});
