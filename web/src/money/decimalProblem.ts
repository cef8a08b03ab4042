import { writeNumber } from "../format/localNumber";
import { texts } from "../texts";
import { readDiscount } from "./discount";

interface Rules {
  decimals: number;
  wholeDigits: number;
  /** Plain decimal text that would do. */
  example: string;
}

/** What is wrong with plain decimal text, or null. It is judged as text: no number type in between could round it. */
export function decimalProblem(text: string, { decimals, wholeDigits, example }: Rules): string | null {
  if (text === "") {
    return texts.fields.required;
  }
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) {
    return texts.money.form(writeNumber(example));
  }
  const [, sign, whole = "", fraction = ""] = match;
  if (sign) {
    return texts.money.negative;
  }
  if (fraction.length > decimals) {
    return texts.money.decimals(decimals);
  }
  return whole.length > wholeDigits ? texts.money.digits(wholeDigits) : null;
}

const digits = 15;

/** What is wrong with a sum of money in a currency. */
export function amountProblem(text: string, decimals: number): string | null {
  return decimalProblem(text, { decimals, wholeDigits: digits - decimals, example: exampleAmount(decimals) });
}

/** What is wrong with a sum that has to be more than nothing. */
export function positiveAmountProblem(text: string, decimals: number): string | null {
  return amountProblem(text, decimals) ?? (isNothing(text) ? texts.money.positive : null);
}

/** What is wrong with the price of one, which may have more decimals than the currency. */
export function unitPriceProblem(text: string): string | null {
  return decimalProblem(text, { decimals: 6, wholeDigits: 12, example: "1200.50" });
}

export function quantityProblem(text: string): string | null {
  return (
    decimalProblem(text, { decimals: 4, wholeDigits: 6, example: "2.5" }) ??
    (isNothing(text) ? texts.money.positive : null)
  );
}

/** What is wrong with a tax rate in per cent; none at all is fine. */
export function taxRateProblem(text: string): string | null {
  if (text === "") {
    return null;
  }
  const problem = decimalProblem(text, { decimals: 4, wholeDigits: 3, example: "7.5" });
  return problem ?? (/^0*(\d{1,2}|100)(\.\d+)?$/.test(text) && !/^0*100\.0*[1-9]/.test(text) ? null : texts.money.rate);
}

/** What is wrong with a discount as it stands in a form: "10%", or "10" for an amount; none at all is fine. */
export function discountProblem(text: string, decimals: number): string | null {
  const { discount_percent, discount_amount } = readDiscount(text);
  if (discount_percent !== null) {
    return discount_percent === "" ? texts.money.form(texts.lineTexts.percent("10")) : taxRateProblem(discount_percent);
  }
  return discount_amount === null ? null : amountProblem(discount_amount, decimals);
}

/** A sum with as many decimals as these. */
export function exampleAmount(decimals: number): string {
  return decimals === 0 ? "1200" : `1200.${"50".padEnd(decimals, "0").slice(0, decimals)}`;
}

function isNothing(text: string): boolean {
  return /^[0.]*$/.test(text);
}
