import type { Invoice, LineInput } from "../../../api/invoices";
import { decimalsOf } from "../../../money/currencies";
import { add, compare, parseDecimal, subtract, writeDecimal, zero, type Decimal } from "../../../money/Decimal";
import { readDiscount, split, writeDiscount } from "../../../money/discount";
import { lineTotal } from "../../../money/lineTotals";
import { toLineFields, toLineInput, type LineFields } from "../form/invoiceFields";

/** What is credited of an invoice: lines of it, with their part of its discounts. */
export interface CreditedLines {
  lines: LineFields[];
  discount: string;
}

/** The lines of an invoice, of each as many as these quantities say; a line of which nothing is credited is left out. */
export function creditedLines(invoice: Invoice, quantities: readonly string[]): CreditedLines {
  const decimals = decimalsOf(invoice.currency);
  const all = (invoice.lines ?? []).map(toLineFields);
  const lines = all
    .map((line, index) => partOf(line, quantities[index] ?? ""))
    .filter(({ quantity }) => /[1-9]/.test(quantity));
  const sum = (of: readonly LineFields[]) =>
    of.reduce((total, line) => add(total, lineTotal(line, decimals) ?? zero), zero);
  return { lines, discount: partOfDiscount(writeDiscount(invoice), sum(lines), sum(all)) };
}

export function toCreditInput({ lines, discount }: CreditedLines): { lines: LineInput[] } {
  const { discount_percent, discount_amount } = readDiscount(discount);
  return {
    lines: lines.map(toLineInput),
    ...(discount_percent !== null && { discount_percent }),
    ...(discount_amount !== null && { discount_amount }),
  };
}

/** Whether a quantity is more than there is. */
export function isAbove(quantity: string, most: string): boolean {
  return compare(parseDecimal(quantity) ?? zero, parseDecimal(most) ?? zero) > 0;
}

function partOf(line: LineFields, quantity: string): LineFields {
  const part = parseDecimal(quantity) ?? zero;
  return { ...line, quantity, discount: partOfDiscount(line.discount, part, parseDecimal(line.quantity) ?? zero) };
}

/** Per cent stay what they are; of an amount it is the part that something is of all. */
function partOfDiscount(discount: string, part: Decimal, all: Decimal): string {
  const { discount_amount } = readDiscount(discount);
  const whole = parseDecimal(discount_amount ?? "");
  if (!whole || compare(part, all) >= 0) {
    return discount;
  }
  const nothing = { digits: 0n, scale: Math.max(part.scale, all.scale) };
  const [share = zero] = split(whole, [add(part, nothing), add(subtract(all, part), nothing)]);
  return share.digits === 0n ? "" : writeDecimal(share);
}
