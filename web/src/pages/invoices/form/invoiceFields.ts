import type { Invoice, InvoiceInput, Line, LineInput, TaxCategory, UnitOfMeasure } from "../../../api/invoices";
import { isCurrency, standardCurrency } from "../../../money/currencies";
import { readDiscount, writeDiscount } from "../../../money/discount";
import type { LineText } from "../../../money/lineTotals";
import { remember, remembered } from "../../../preferences";

/** A line as it stands in the form. */
export interface LineFields extends LineText {
  description: string;
  unit: UnitOfMeasure;
  /** Empty for what the rate says: standard, or zero. */
  tax_category: TaxCategory | "";
  tax_name: string;
  exemption_reason: string;
}

/** An invoice as it stands in the form: no user is chosen at first, and `amount` counts only where there are no lines. */
export interface InvoiceFields {
  user_id: number | null;
  currency: string;
  lines: LineFields[];
  /** On all lines: "10%", or "10" for an amount. */
  discount: string;
  amount: string;
  due_date: string;
  memo: string;
}

const currencyName = "currency";
export const taxRateName = "taxRate";
const taxNameName = "taxName";

/** A line to begin with, at the tax rate of the one before it, or else the one that was used last. */
export function newLine(before?: LineFields): LineFields {
  return {
    description: "",
    quantity: "1",
    unit: before?.unit ?? "C62",
    unit_price: "",
    discount: "",
    tax_rate: before?.tax_rate ?? remembered(taxRateName) ?? "",
    tax_category: before?.tax_category ?? "",
    tax_name: before?.tax_name ?? remembered(taxNameName) ?? "",
    exemption_reason: before?.exemption_reason ?? "",
  };
}

/** An invoice to begin with, in the currency that was used last. */
export function newInvoice(user_id: number | null): InvoiceFields {
  const currency = remembered(currencyName) ?? standardCurrency;
  return {
    user_id,
    currency: isCurrency(currency) ? currency : standardCurrency,
    lines: [newLine()],
    discount: "",
    amount: "",
    due_date: "",
    memo: "",
  };
}

/** Remembers what the next invoice is likely to begin with too. */
export function rememberChoices({ currency, lines }: InvoiceFields) {
  remember(currencyName, currency);
  const last = withoutBlankEnd(lines).at(-1);
  // That no tax is due depends on the customer.
  if (last?.tax_category === "") {
    remember(taxRateName, last.tax_rate);
    remember(taxNameName, last.tax_name || null);
  }
}

/** The lines up to the last one in which something stands; the first one in any case. */
export function withoutBlankEnd(lines: readonly LineFields[]): LineFields[] {
  const isBlank = ({ description, unit_price }: LineFields) => description.trim() === "" && unit_price === "";
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(0, Math.max(last, 0) + 1);
}

export function toFields(invoice: Invoice): InvoiceFields {
  const { user_id, currency, lines, amount, due_date, memo } = invoice;
  return {
    user_id,
    currency,
    lines: (lines ?? []).map(toLineFields),
    discount: writeDiscount(invoice),
    amount: lines?.length ? "" : amount,
    due_date: due_date ?? "",
    memo: memo ?? "",
  };
}

export function toLineFields(line: Line): LineFields {
  const { description, quantity, unit, unit_price, tax_category, tax_rate, tax_name, exemption_reason } = line;
  return {
    description,
    quantity,
    unit,
    unit_price,
    discount: writeDiscount(line),
    tax_rate: tax_rate === "0" ? "" : tax_rate,
    tax_category: tax_category === "S" || tax_category === "Z" ? "" : tax_category,
    tax_name: tax_name ?? "",
    exemption_reason: exemption_reason ?? "",
  };
}

/** What is sent for fields that have been checked. */
export function toInput(fields: InvoiceFields): InvoiceInput {
  const { user_id, currency, lines, discount, amount, due_date, memo } = fields;
  return {
    user_id: user_id ?? 0,
    currency,
    memo: memo.trim() || null,
    due_date: due_date || null,
    lines: withoutBlankEnd(lines).map(toLineInput),
    ...readDiscount(lines.length === 0 ? "" : discount),
    ...(lines.length === 0 && { amount: amount.trim() }),
  };
}

/** What a line says, without what is said by leaving it out. */
export function toLineInput(line: LineFields): LineInput {
  const { discount_percent, discount_amount } = readDiscount(line.discount);
  const members = {
    unit: line.unit === "C62" ? "" : line.unit,
    discount_percent,
    discount_amount,
    tax_rate: line.tax_rate.trim(),
    tax_category: line.tax_category,
    tax_name: line.tax_name.trim(),
    exemption_reason: line.exemption_reason.trim(),
  };
  return {
    description: line.description.trim(),
    quantity: line.quantity.trim(),
    unit_price: line.unit_price.trim(),
    ...(Object.fromEntries(Object.entries(members).filter(([, value]) => value)) as Partial<LineInput>),
  };
}
