import { multiply, parseDecimal, perCent, round, zero, type Decimal } from "./Decimal";

/** What is taken off a sum: per cent of it, or an amount. Null where it says neither. */
export interface Discount {
  discount_percent: string | null;
  discount_amount: string | null;
}

/** A discount as it stands in a form: "10%", or "10" for an amount, or nothing. */
export function writeDiscount({ discount_percent, discount_amount }: Discount): string {
  return discount_percent === null ? (discount_amount ?? "") : `${discount_percent}%`;
}

export function readDiscount(text: string): Discount {
  const typed = text.trim();
  const isPercent = typed.endsWith("%");
  const number = (isPercent ? typed.slice(0, -1) : typed).trim();
  return {
    discount_percent: isPercent ? number : null,
    discount_amount: isPercent || number === "" ? null : number,
  };
}

/** What a discount takes off a sum: rounded once, half away from zero. Null while it is no number. */
export function discountOn(sum: Decimal, text: string, decimals: number): Decimal | null {
  const { discount_percent, discount_amount } = readDiscount(text);
  const number = parseDecimal(discount_percent ?? discount_amount ?? "0");
  if (!number) {
    return null;
  }
  return round(discount_percent === null ? number : perCent(multiply(sum, number)), decimals);
}

/**
 * Splits a sum in proportion to others, as the billing service does: what rounding down leaves goes, unit by unit, to the parts that it
 * took most from.
 */
export function split(whole: Decimal, sums: readonly Decimal[]): Decimal[] {
  const all = sums.reduce((total, { digits }) => total + digits, 0n);
  if (all === 0n) {
    return sums.map(({ scale }) => round(zero, scale));
  }
  const parts = sums.map(({ digits }, index) => {
    const product = whole.digits * digits;
    return { index, quotient: product / all, remainder: product % all };
  });
  const left = whole.digits - parts.reduce((total, { quotient }) => total + quotient, 0n);
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const rounded = new Set(byRemainder.slice(0, Number(left)).map(({ index }) => index));
  return parts.map(({ index, quotient }) => ({
    digits: quotient + (rounded.has(index) ? 1n : 0n),
    scale: whole.scale,
  }));
}
