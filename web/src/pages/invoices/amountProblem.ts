import { texts } from "../../texts";

const decimals = 2;
const wholeDigits = 8;

/** What is wrong with an amount as typed, or null. It is judged as text: no number type in between could round it. */
export function amountProblem(amount: string): string | null {
  if (amount === "") {
    return texts.fields.required;
  }
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!match) {
    return texts.invoices.amountForm;
  }
  const [, sign, whole = "", fraction = ""] = match;
  if (sign) {
    return texts.invoices.amountNegative;
  }
  if (fraction.length > decimals) {
    return texts.invoices.amountDecimals;
  }
  return whole.length > wholeDigits ? texts.invoices.amountDigits : null;
}
