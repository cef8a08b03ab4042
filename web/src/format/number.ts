import { parseDecimal } from "../money/Decimal";
import { locale } from "../texts/locale";

const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });

/** A number that is no money, such as a quantity, from its exact decimal text. */
export function formatNumber(text: string): string {
  return parseDecimal(text) ? format.format(text as `${number}`) : text;
}
