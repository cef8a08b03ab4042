import { isDate } from "../../format/date";
import { addDays } from "../../format/localDate";

/** In how many days invoices are usually due. */
const commonTerms: readonly number[] = [14, 30, 60];

/** Which of these terms lead from one day to the other, if one of them does. */
export function termsBetween(issued: string, due: string, terms: readonly number[]): number | null {
  return isDate(issued) ? (terms.find((days) => addDays(issued, days) === due) ?? null) : null;
}

/** The common terms and the customer's, in order. */
export function termsWith(usual: number | undefined): readonly number[] {
  return usual === undefined ? commonTerms : [...new Set([...commonTerms, usual])].sort((a, b) => a - b);
}
