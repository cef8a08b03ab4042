import { add, multiply, parseDecimal, perCent, round, subtract, writeDecimal, zero, type Decimal } from "./Decimal";
import { discountOn, split } from "./discount";

/** What a line says, as typed. */
export interface LineText {
  quantity: string;
  unit_price: string;
  /** "10%", or "10" for an amount. */
  discount: string;
  tax_rate: string;
  tax_category: string;
  tax_name: string;
  exemption_reason: string;
}

/** What is taxed alike. */
export interface TaxTotal {
  tax_category: string;
  tax_rate: string;
  /** What the rate is called, where all of it is called the same. */
  tax_name: string | null;
  /** Every reason once. */
  exemption_reason: string | null;
  discount: Decimal;
  taxable: Decimal;
  tax: Decimal;
}

export interface Totals {
  discount: Decimal;
  subtotal: Decimal;
  taxTotals: TaxTotal[];
  tax: Decimal;
  total: Decimal;
}

/**
 * What a line comes to without tax by the billing service's rules: quantity times price and the discount are each rounded once, half
 * away from zero, to the currency's decimals. Null while something in it is no number.
 */
export function lineTotal({ quantity, unit_price, discount }: LineText, decimals: number): Decimal | null {
  const [count, price] = [quantity, unit_price].map((text) => parseDecimal(text.trim()));
  if (!count || !price) {
    return null;
  }
  const gross = round(multiply(count, price), decimals);
  const off = discountOn(gross, discount, decimals);
  return off && subtract(gross, off);
}

/** The sums of what the lines come to, tax rounded once for each category and rate; lines that are not complete yet count for nothing. */
export function totals(lines: readonly LineText[], discount: string, decimals: number): Totals {
  const nothing = round(zero, decimals);
  const groups = new Map<string, { tax_category: string; rate: Decimal; net: Decimal; lines: LineText[] }>();
  for (const line of lines) {
    const [amount, rate] = [lineTotal(line, decimals), parseDecimal(line.tax_rate.trim() || "0")];
    if (amount && rate) {
      const key = `${line.tax_category} ${normal(rate)}`;
      const { net, lines: others } = groups.get(key) ?? { net: nothing, lines: [] };
      groups.set(key, { tax_category: line.tax_category, rate, net: add(net, amount), lines: [...others, line] });
    }
  }
  const alike = [...groups.values()];
  const sum = alike.reduce((all, { net }) => add(all, net), nothing);
  const off = discountOn(sum, discount, decimals) ?? nothing;
  const shares = split(
    off,
    alike.map(({ net }) => net),
  );
  const taxTotals = alike.map(({ tax_category, rate, net, lines: ofRate }, index) => {
    const share = shares[index] ?? nothing;
    const taxable = subtract(net, share);
    const [name = "", ...otherNames] = new Set(ofRate.map(({ tax_name }) => tax_name.trim()));
    const reasons = new Set(ofRate.map(({ exemption_reason }) => exemption_reason.trim()).filter(Boolean));
    return {
      tax_category,
      tax_rate: normal(rate),
      tax_name: otherNames.length === 0 && name !== "" ? name : null,
      exemption_reason: reasons.size > 0 ? [...reasons].join("; ") : null,
      discount: share,
      taxable,
      tax: round(perCent(multiply(taxable, rate)), decimals),
    };
  });
  const subtotal = subtract(sum, off);
  const tax = taxTotals.reduce((all, one) => add(all, one.tax), nothing);
  return { discount: off, subtotal, taxTotals, tax, total: add(subtotal, tax) };
}

/** Without zeros that say nothing, so that 19 and 19.00 are one rate. */
function normal(rate: Decimal): string {
  const text = writeDecimal(rate);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
