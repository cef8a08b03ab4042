import { z } from "zod/mini";
import { decimalsOf } from "../../../money/currencies";
import { positiveAmountProblem } from "../../../money/decimalProblem";

/** A sum that is more than nothing, in a currency. */
export function positiveAmount(currency: string) {
  return z.string().check(z.trim(), (checked) => {
    const problem = positiveAmountProblem(checked.value, decimalsOf(currency));
    if (problem !== null) {
      checked.issues.push({ code: "custom", input: checked.value, message: problem });
    }
  });
}
