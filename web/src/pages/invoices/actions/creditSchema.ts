import { z } from "zod/mini";
import type { Invoice } from "../../../api/invoices";
import { decimalsOf } from "../../../money/currencies";
import { positiveAmountProblem, quantityProblem } from "../../../money/decimalProblem";
import { texts } from "../../../texts";
import { isAbove } from "./creditLines";

/** A credit note as it stands in the form: of an amount, or of lines of the invoice. */
export interface CreditFields {
  by: "amount" | "lines";
  amount: string;
  /** Of each line of the invoice. */
  quantities: { value: string }[];
  reason: string;
}

const longestReason = 500;

/** What can be said of it before asking the server, for an invoice. */
export function creditSchema({ currency, lines }: Invoice) {
  return z
    .object({
      by: z.enum(["amount", "lines"]),
      amount: z.string().check(z.trim()),
      quantities: z.array(z.object({ value: z.string().check(z.trim()) })),
      reason: z.string().check(z.trim(), z.maxLength(longestReason, texts.invoiceActions.reasonLength)),
    })
    .check((checked) => {
      const { by, amount, quantities } = checked.value;
      const say = (path: (string | number)[], message: string | null) => {
        if (message !== null) {
          checked.issues.push({ code: "custom", input: checked.value, path, message });
        }
      };
      if (by === "amount") {
        say(["amount"], positiveAmountProblem(amount, decimalsOf(currency)));
        return;
      }
      quantities.forEach(({ value }, index) => {
        say(["quantities", index, "value"], problemOf(value, lines?.[index]?.quantity ?? "0"));
      });
      if (!quantities.some(({ value }) => /[1-9]/.test(value))) {
        say(["quantities", 0, "value"], texts.corrections.nothing);
      }
    });
}

/** Nothing of a line is credited where no number stands. */
function problemOf(quantity: string, most: string): string | null {
  if (/^[0.]*$/.test(quantity)) {
    return null;
  }
  return quantityProblem(quantity) ?? (isAbove(quantity, most) ? texts.corrections.atMost(most) : null);
}
