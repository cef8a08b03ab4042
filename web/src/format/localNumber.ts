import { parseDecimal, writeDecimal } from "../money/Decimal";
import { locale } from "../texts/locale";

interface Marks {
  decimal: string;
  group: string;
}

/** What stands before the decimals and between the groups of digits in a locale. */
export function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12345678.9);
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return { decimal: find("decimal") ?? ".", group: find("group") ?? "," };
}

const own = marksOf(locale);

// Spaces of every width, and the apostrophes of Swiss numbers, only ever group digits; signs of currencies and per cent say nothing new.
const meaningless = /[\s'’%\p{Sc}]/gu;
const digitGroups = /^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/;

/**
 * Reads a number as people write it, "1,250.50" and "1.250,50" alike, and gives its plain decimal text; null when it is none. A
 * mark that could be either, as in "1,250", is what it is in the locale.
 */
export function readNumber(text: string, { decimal }: Marks = own): string | null {
  const plain = text.replace(meaningless, "").replace("−", "-");
  const [, sign, digits = ""] = /^(-?)([\d.,]+)$/.exec(plain) ?? [];
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (!/\d/.test(digits)) {
    return null;
  }
  if (last === undefined) {
    return `${sign}${digits}`;
  }
  const at = digits.lastIndexOf(last);
  const isGrouped = (part: string) =>
    /^\d*$/.test(part) || (digitGroups.test(part) && new Set(part.match(/[.,]/g)).size === 1);
  const isOneKind = marks.every((mark) => mark === last);
  if (isOneKind && (marks.length > 1 || last !== decimal) && digitGroups.test(digits)) {
    return `${sign}${digits.replaceAll(last, "")}`;
  }
  const whole = digits.slice(0, at);
  if (whole.includes(last) || !isGrouped(whole)) {
    return null;
  }
  const fraction = digits.slice(at + 1);
  return `${sign}${whole.replace(/[.,]/g, "") || "0"}${fraction && `.${fraction}`}`;
}

const formats = new Map<number, Intl.NumberFormat>();

/** Writes plain decimal text as the locale has it, digits in groups, with at least so many decimals; what is no number stays as it is. */
export function writeNumber(text: string, decimals = 0): string {
  const value = parseDecimal(text);
  if (!value) {
    return text;
  }
  const digits = Math.max(value.scale, decimals);
  const format =
    formats.get(digits) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(digits, format);
  // From text, Intl formats every digit; a number would lose some.
  return format.format(writeDecimal(value) as `${number}`);
}
