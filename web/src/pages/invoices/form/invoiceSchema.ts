import { z } from "zod/mini";
import type { TaxCategory, UnitOfMeasure } from "../../../api/invoices";
import { decimalsOf } from "../../../money/currencies";
import { dateProblem } from "../../../format/localDate";
import {
  amountProblem,
  discountProblem,
  quantityProblem,
  taxRateProblem,
  unitPriceProblem,
} from "../../../money/decimalProblem";
import { lineTotal, totals } from "../../../money/lineTotals";
import { texts } from "../../../texts";
import { withoutBlankEnd, type InvoiceFields, type LineFields } from "./invoiceFields";

const longestDescription = 500;
const longestMemo = 2000;

interface FieldProblem {
  path: (string | number)[];
  message: string;
}

/** What can be said of an invoice's fields before asking the server, which has the last word. */
export const invoiceSchema = z
  .object({
    user_id: z.nullable(z.number()),
    currency: z.string(),
    lines: z.array(
      z.object({
        description: z.string(),
        quantity: z.string(),
        unit: z.custom<UnitOfMeasure>(),
        unit_price: z.string(),
        discount: z.string(),
        tax_rate: z.string(),
        tax_category: z.custom<TaxCategory | "">(),
        tax_name: z.string(),
        exemption_reason: z.string(),
      }),
    ),
    discount: z.string(),
    amount: z.string(),
    due_date: z.string(),
    memo: z.string(),
  })
  .check((checked) => {
    for (const { path, message } of problemsOf(checked.value)) {
      checked.issues.push({ code: "custom", input: checked.value, path, message });
    }
  });

// All in one place, as how many decimals an amount may have is for the currency to say.
function problemsOf({ user_id, currency, lines, discount, amount, due_date, memo }: InvoiceFields): FieldProblem[] {
  const decimals = decimalsOf(currency);
  return [
    ...problem(["user_id"], user_id === null ? texts.invoices.userRequired : null),
    ...withoutBlankEnd(lines).flatMap((line, index) => lineProblems(line, index, decimals)),
    ...problem(["discount"], lines.length === 0 ? null : discountOnAllProblem(lines, discount, decimals)),
    ...problem(["amount"], lines.length === 0 ? amountProblem(amount.trim(), decimals) : null),
    ...problem(["due_date"], dateProblem(due_date)),
    ...problem(["memo"], lengthOf(memo) > longestMemo ? texts.invoiceForm.memoLength : null),
  ];
}

function lineProblems(line: LineFields, index: number, decimals: number): FieldProblem[] {
  const at = (field: keyof LineFields, message: string | null) => problem(["lines", index, field], message);
  return [
    ...at("description", descriptionProblem(line.description.trim())),
    ...at("quantity", quantityProblem(line.quantity.trim())),
    ...at("unit_price", unitPriceProblem(line.unit_price.trim())),
    ...at("discount", lineDiscountProblem(line, decimals)),
    ...at("tax_rate", taxRateProblem(line.tax_rate.trim())),
    ...at("exemption_reason", reasonProblem(line)),
  ];
}

function lineDiscountProblem(line: LineFields, decimals: number): string | null {
  const isTooLarge = (lineTotal(line, decimals)?.digits ?? 0n) < 0n;
  return discountProblem(line.discount, decimals) ?? (isTooLarge ? texts.lineTexts.discountTooLarge : null);
}

function discountOnAllProblem(lines: readonly LineFields[], discount: string, decimals: number): string | null {
  const isTooLarge = totals(lines, discount, decimals).subtotal.digits < 0n;
  return discountProblem(discount, decimals) ?? (isTooLarge ? texts.lineTexts.discountTooLarge : null);
}

function reasonProblem({ tax_category, exemption_reason }: LineFields): string | null {
  return tax_category === "E" && exemption_reason.trim() === "" ? texts.fields.required : null;
}

function descriptionProblem(text: string): string | null {
  if (text === "") {
    return texts.fields.required;
  }
  return lengthOf(text) > longestDescription ? texts.invoiceForm.descriptionLength : null;
}

function problem(path: FieldProblem["path"], message: string | null): FieldProblem[] {
  return message === null ? [] : [{ path, message }];
}

/** In code points, as the server counts. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
