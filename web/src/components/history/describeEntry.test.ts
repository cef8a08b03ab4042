import { expect, it } from "vitest";
import { describeChanges } from "./describeEntry";

const members = { status: "Status", amount: "Total", paid: "Paid" };
const entry = (changes: Record<string, { from?: unknown; to?: unknown }>) =>
  ({ id: 1, at: "2026-01-01T00:00:00Z", action: "created", actor: { id: "user:1", name: "ada" }, changes }) as const;

it("words changes in the order of the page, those it does not know last", () => {
  const changes = describeChanges(
    entry({ other: { to: "x" }, amount: { from: "1.00", to: "2.00" }, status: { to: "open" } }),
    members,
  );
  expect(changes).toEqual([
    { label: "Status", from: null, to: "open" },
    { label: "Total", from: "1.00", to: "2.00" },
    { label: "other", from: null, to: "x" },
  ]);
});

it("leaves out what began at zero, not what became zero", () => {
  expect(describeChanges(entry({ paid: { to: "0.00" } }), members)).toEqual([]);
  expect(describeChanges(entry({ paid: { from: "5.00", to: "0.00" } }), members)).toHaveLength(1);
});
