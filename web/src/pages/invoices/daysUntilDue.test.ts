import { expect, it } from "vitest";
import { daysUntilDue, type Due } from "./daysUntilDue";

const now = new Date(2026, 10, 28, 0, 0, 1);
const open = (due_date: string | null, overdue: boolean): Due => ({ status: "open", due_date, overdue });

it("the days until an invoice is due are counted from the day where the person is", () => {
  expect(daysUntilDue(open("2026-12-03", false), now)).toBe(5);
  expect(daysUntilDue(open("2026-11-28", false), now)).toBe(0);
  expect(daysUntilDue(open("2026-11-16", true), now)).toBe(-12);
});

it("the days until an invoice is due are not told where they would contradict its status", () => {
  expect(daysUntilDue(open("2026-11-28", true), now)).toBeNull();
  expect(daysUntilDue(open("2026-11-27", false), now)).toBeNull();
});

it("nothing is due where nothing is awaited", () => {
  expect(daysUntilDue(open(null, false), now)).toBeNull();
  expect(daysUntilDue({ status: "paid", due_date: "2026-12-03", overdue: false }, now)).toBeNull();
  expect(daysUntilDue({ status: "uncollectible", due_date: "2026-11-03", overdue: false }, now)).toBeNull();
});
