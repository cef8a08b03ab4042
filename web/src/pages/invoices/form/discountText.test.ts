import { expect, it } from "vitest";
import { readTypedDiscount, writeTypedDiscount } from "./discountText";

it.each([
  ["10%", "10%", "10%"],
  ["2,5 %", "2.5%", "2.5%"],
  ["1,250.50", "1250.50", "1,250.50"],
  ["10", "10", "10"],
])("reads %s as %s", (typed, discount, written) => {
  expect(readTypedDiscount(typed)).toBe(discount);
  expect(writeTypedDiscount(discount)).toBe(written);
});

it("leaves what is no discount as it was typed", () => {
  expect(readTypedDiscount("ten")).toBeNull();
  expect(readTypedDiscount("%")).toBeNull();
  expect(writeTypedDiscount("%")).toBe("%");
});
