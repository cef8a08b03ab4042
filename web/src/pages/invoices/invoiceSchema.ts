import { z } from "zod/mini";
import { texts } from "../../texts";
import { amountProblem } from "./amountProblem";

/** What can be said of an invoice's fields before asking the server, which has the last word. */
export const invoiceSchema = z.object({
  user_id: z.pipe(z.nullable(z.number()), z.number(texts.invoices.userRequired)),
  amount: z.string().check(z.trim(), (checked) => {
    const problem = amountProblem(checked.value);
    if (problem !== null) {
      checked.issues.push({ code: "custom", input: checked.value, message: problem });
    }
  }),
});
