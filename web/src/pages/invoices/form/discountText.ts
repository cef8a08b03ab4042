import { readNumber, writeNumber } from "../../../format/localNumber";
import { readDiscount } from "../../../money/discount";
import { texts } from "../../../texts";

/** Reads a discount as people type it, "10%", "2,5 %" or "10"; null when it is none. */
export function readTypedDiscount(typed: string): string | null {
  const number = readNumber(typed);
  return number !== null && /%\s*$/.test(typed) ? `${number}%` : number;
}

/** Writes a discount as the locale has it. */
export function writeTypedDiscount(discount: string): string {
  const { discount_percent, discount_amount } = readDiscount(discount);
  return discount_percent === null || discount_percent === ""
    ? writeNumber(discount_amount ?? discount)
    : texts.lineTexts.percent(writeNumber(discount_percent));
}
