import { z } from "zod/mini";
import { dateProblem } from "../../../format/localDate";
import { texts } from "../../../texts";

/** A day that must be given. */
export const requiredDate = z.string().check((checked) => {
  const problem = checked.value === "" ? texts.fields.required : dateProblem(checked.value);
  if (problem !== null) {
    checked.issues.push({ code: "custom", input: checked.value, message: problem });
  }
});
