import { locale } from "../texts/locale";
import { parseDecimal, writeDecimal, type Decimal } from "./Decimal";

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, decimals: number): Intl.NumberFormat {
  const key = `${currency} ${decimals}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(key, format);
  return format;
}

/** A sum as people read it, from the exact text that the server sends and with as many decimals as that has. */
export function formatMoney(amount: string, currency: string): string {
  const value = parseDecimal(amount);
  // From text, Intl formats every digit; a number would lose some.
  return value && /^[A-Z]{3}$/.test(currency)
    ? formatOf(currency, value.scale).format(amount as `${number}`)
    : `${amount} ${currency}`;
}

export function formatDecimalMoney(amount: Decimal, currency: string): string {
  return formatMoney(writeDecimal(amount), currency);
}
