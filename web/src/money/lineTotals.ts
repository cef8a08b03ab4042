import { add, multiply, parseDecimal, perCent, round, zero, type Decimal } from "./Decimal";

/** What a line says, as typed. */
export interface LineText {
  quantity: string;
  unit_price: string;
  tax_rate: string;
}

/** What a line comes to. */
export interface LineTotal {
  amount: Decimal;
  tax: Decimal;
}

export interface Totals {
  subtotal: Decimal;
  tax: Decimal;
  total: Decimal;
}

/**
 * What a line comes to by the billing service's rules: the amount and the tax on it are each rounded once, half away from zero, to
 * the currency's decimals. Null while something in it is no number.
 */
export function lineTotal({ quantity, unit_price, tax_rate }: LineText, decimals: number): LineTotal | null {
  const [count, price, rate] = [quantity, unit_price, tax_rate || "0"].map((text) => parseDecimal(text.trim()));
  if (!count || !price || !rate) {
    return null;
  }
  const amount = round(multiply(count, price), decimals);
  return { amount, tax: round(perCent(multiply(amount, rate)), decimals) };
}

/** The sums of what the lines come to; lines that are not complete yet count for nothing. */
export function totals(lines: readonly LineText[], decimals: number): Totals {
  const known = lines.map((line) => lineTotal(line, decimals)).filter((line) => line !== null);
  const subtotal = known.reduce((sum, { amount }) => add(sum, amount), round(zero, decimals));
  const tax = known.reduce((sum, line) => add(sum, line.tax), round(zero, decimals));
  return { subtotal, tax, total: add(subtotal, tax) };
}
