import { describe, expect, it } from "vitest";
import type { Column } from "./Column";
import { readColumns, writeColumns } from "./columnChoice";

const columns: Column<unknown>[] = [
  { key: "name", header: "Name", cell: () => null },
  { key: "email", header: "Email", optional: "shown", cell: () => null },
  { key: "updated_at", header: "Updated", optional: "hidden", cell: () => null },
];

describe("the columns in the address", () => {
  it.each([
    [null, ["name", "email"]],
    ["", ["name"]],
    ["updated_at", ["name", "updated_at"]],
    ["updated_at,email,unknown", ["name", "email", "updated_at"]],
  ])("%j shows %j", (text, shown) => {
    expect(readColumns(text, columns)).toEqual(shown);
  });

  it.each([
    [["name", "email"], null],
    [["name"], ""],
    [["updated_at", "email"], "email,updated_at"],
  ])("%j is written as %j", (shown, text) => {
    expect(writeColumns(shown, columns)).toBe(text);
  });
});
