import type { Invoice, InvoiceInput, Line } from "../../../api/invoices";
import { standardCurrency } from "../../../money/currencies";
import type { LineText } from "../../../money/lineTotals";

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

export const emptyLine: LineFields = { description: "", quantity: "1", unit_price: "", tax_rate: "" };

export const emptyInvoice: InvoiceFields = {
  user_id: null,
  currency: standardCurrency,
  lines: [emptyLine],
  amount: "",
  due_date: "",
  memo: "",
};

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
    lines: lines.map(({ description, quantity, unit_price, tax_rate }) => ({
      description: description.trim(),
      quantity: quantity.trim(),
      unit_price: unit_price.trim(),
      ...(tax_rate.trim() && { tax_rate: tax_rate.trim() }),
    })),
    ...(lines.length === 0 && { amount: amount.trim() }),
  };
}
