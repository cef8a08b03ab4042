import { locale } from "../texts/locale";

const decimal = /^-?\d+(\.\d+)?$/;

const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function isDecimal(text: string): text is `${number}` {
  return decimal.test(text);
}

/** An amount as people read it, from the exact decimal text the server sends; it is never a floating-point number in between. */
export function formatAmount(amount: string): string {
  return isDecimal(amount) ? format.format(amount) : amount;
}
