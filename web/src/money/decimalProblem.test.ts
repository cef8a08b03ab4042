import { describe, expect, it } from "vitest";
import { texts } from "../texts";
import {
  amountProblem,
  discountProblem,
  positiveAmountProblem,
  quantityProblem,
  taxRateProblem,
} from "./decimalProblem";

describe("what is typed as a number", () => {
  it.each([
    ["120.00", 2, null],
    ["0", 2, null],
    ["0009999999999999.99", 2, null],
    ["999999999999999", 0, null],
    ["", 2, texts.fields.required],
    ["1,5", 2, texts.money.form("1,200.50")],
    ["1e3", 2, texts.money.form("1,200.50")],
    ["x", 0, texts.money.form("1,200")],
    ["-1", 2, texts.money.negative],
    ["1.234", 2, texts.money.decimals(2)],
    ["1.5", 0, texts.money.decimals(0)],
    ["10000000000000", 2, texts.money.digits(13)],
  ])("an amount of %j with %i decimals", (text, decimals, problem) => {
    expect(amountProblem(text, decimals)).toBe(problem);
  });

  it.each(["0", "0.00", "000"])("%s is too little for what has to be something", (text) => {
    expect(positiveAmountProblem(text, 2)).toBe(texts.money.positive);
    expect(quantityProblem(text)).toBe(texts.money.positive);
  });

  it.each([
    ["", null],
    ["10%", null],
    ["2.5%", null],
    ["10", null],
    ["%", texts.money.form("10%")],
    ["101%", texts.money.rate],
    ["10.005", texts.money.decimals(2)],
  ])("a discount of %j", (text, problem) => {
    expect(discountProblem(text, 2)).toBe(problem);
  });

  it.each([
    ["", null],
    ["0", null],
    ["7.7", null],
    ["100", null],
    ["100.0000", null],
    ["100.0001", texts.money.rate],
    ["101", texts.money.rate],
    ["999", texts.money.rate],
    ["1.23456", texts.money.decimals(4)],
  ])("a tax rate of %j", (text, problem) => {
    expect(taxRateProblem(text)).toBe(problem);
  });
});
