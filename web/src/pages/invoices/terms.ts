import { isDate } from "../../format/date";
import { addDays } from "../../format/localDate";
import { remember, remembered } from "../../preferences";

/** In how many days invoices are usually due. */
export const commonTerms: readonly number[] = [14, 30, 60];

const name = "terms";
/** What the billing service goes by unless it is set up otherwise. */
const standard = 30;

/** The terms that were chosen last. */
export function rememberedTerms(): number {
  const days = Number(remembered(name));
  return commonTerms.includes(days) ? days : standard;
}

/** Which of the usual terms lead from one day to the other, if one of them does. */
export function termsBetween(issued: string, due: string): number | null {
  return isDate(issued) ? (commonTerms.find((days) => addDays(issued, days) === due) ?? null) : null;
}

export function rememberTerms(days: number | null) {
  if (days !== null) {
    remember(name, String(days));
  }
}
