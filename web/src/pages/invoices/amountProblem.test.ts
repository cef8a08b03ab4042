import { describe, expect, it } from "vitest";
import { texts } from "../../texts";
import { amountProblem } from "./amountProblem";

const { invoices, fields } = texts;

describe("amountProblem", () => {
  it.each(["0", "0.1", "120.50", "99999999.99", "0000000000012.30"])("finds nothing wrong with %s", (amount) => {
    expect(amountProblem(amount)).toBeNull();
  });

  it.each([
    ["", fields.required],
    ["-1", invoices.amountNegative],
    ["1.234", invoices.amountDecimals],
    ["100000000", invoices.amountDigits],
    ["12,50", invoices.amountForm],
    ["1,200.50", invoices.amountForm],
    ["1e2", invoices.amountForm],
    [".5", invoices.amountForm],
    ["5.", invoices.amountForm],
    ["NaN", invoices.amountForm],
    ["Infinity", invoices.amountForm],
    ["１２", invoices.amountForm],
    ["1 000", invoices.amountForm],
  ])("says of %j: %s", (amount, problem) => {
    expect(amountProblem(amount)).toBe(problem);
  });
});
