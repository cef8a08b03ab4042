import type { Invoice, InvoiceInput, Line } from "../../../api/invoices";
import { isCurrency, standardCurrency } from "../../../money/currencies";
import type { LineText } from "../../../money/lineTotals";
import { remember, remembered } from "../../../preferences";

/** A line as it stands in the form. */
export interface LineFields extends LineText {
  description: string;
}

/** An invoice as it stands in the form: no user is chosen at first, and `amount` counts only where there are no lines. */
export interface InvoiceFields {
  user_id: number | null;
  currency: string;
  lines: LineFields[];
  amount: string;
  due_date: string;
  memo: string;
}

const currencyName = "currency";
const taxRateName = "taxRate";

/** A line to begin with, at the tax rate of the one before it, or else the one that was used last. */
export function newLine(before?: LineFields): LineFields {
  const tax_rate = before?.tax_rate ?? remembered(taxRateName) ?? "";
  return { description: "", quantity: "1", unit_price: "", tax_rate };
}

/** An invoice to begin with, in the currency that was used last. */
export function newInvoice(user_id: number | null): InvoiceFields {
  const currency = remembered(currencyName) ?? standardCurrency;
  return {
    user_id,
    currency: isCurrency(currency) ? currency : standardCurrency,
    lines: [newLine()],
    amount: "",
    due_date: "",
    memo: "",
  };
}

/** Remembers what the next invoice is likely to begin with too. */
export function rememberChoices({ currency, lines }: InvoiceFields) {
  remember(currencyName, currency);
  const last = withoutBlankEnd(lines).at(-1);
  if (last) {
    remember(taxRateName, last.tax_rate);
  }
}

/** The lines up to the last one in which something stands; the first one in any case. */
export function withoutBlankEnd(lines: readonly LineFields[]): LineFields[] {
  const isBlank = ({ description, unit_price }: LineFields) => description.trim() === "" && unit_price === "";
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(0, Math.max(last, 0) + 1);
}

export function toFields({ user_id, currency, lines, amount, due_date, memo }: Invoice): InvoiceFields {
  return {
    user_id,
    currency,
    lines: (lines ?? []).map(toLineFields),
    amount: lines?.length ? "" : amount,
    due_date: due_date ?? "",
    memo: memo ?? "",
  };
}

function toLineFields({ description, quantity, unit_price, tax_rate }: Line): LineFields {
  return { description, quantity, unit_price, tax_rate: tax_rate === "0" ? "" : tax_rate };
}

/** What is sent for fields that have been checked. */
export function toInput({ user_id, currency, lines, amount, due_date, memo }: InvoiceFields): InvoiceInput {
  return {
    user_id: user_id ?? 0,
    currency,
    memo: memo.trim() || null,
    due_date: due_date || null,
    lines: withoutBlankEnd(lines).map(({ description, quantity, unit_price, tax_rate }) => ({
      description: description.trim(),
      quantity: quantity.trim(),
      unit_price: unit_price.trim(),
      ...(tax_rate.trim() && { tax_rate: tax_rate.trim() }),
    })),
    ...(lines.length === 0 && { amount: amount.trim() }),
  };
}
