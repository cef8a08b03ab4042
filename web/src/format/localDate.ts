import { texts } from "../texts";
import { locale } from "../texts/locale";
import { isDate, today as todayHere } from "./date";

type Part = "day" | "month" | "year";

/** The order in which a locale writes day, month and year. */
export function orderOf(locale: string): Part[] {
  return new Intl.DateTimeFormat(locale, { dateStyle: "short" })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter(isPart);
}

function isPart(type: string): type is Part {
  return type === "day" || type === "month" || type === "year";
}

const own = orderOf(locale);

/**
 * Reads a day as people write it, such as "28.11.26", "11/28" or "2026-11-28", and gives "2026-11-28"; null when it is none. Without
 * a year it is in that of `today`; "+14" is in so many days.
 */
export function readDate(text: string, order: readonly Part[] = own, today = todayHere()): string | null {
  const typed = text.trim();
  if (isDate(typed)) {
    return typed;
  }
  if (/^\+\d{1,4}$/.test(typed)) {
    return addDays(today, Number(typed));
  }
  const numbers = /^(\d{1,4})[./\s-]+(\d{1,2})(?:[./\s-]+(\d{1,4}))?[.\s]*$/.exec(typed)?.slice(1).filter(Boolean);
  if (!numbers) {
    return null;
  }
  const parts = numbers.length === 2 ? order.filter((part) => part !== "year") : order;
  const find = (part: Part) => numbers[parts.indexOf(part)];
  const year = find("year") ?? today.slice(0, 4);
  const date = [
    year.length === 2 ? `20${year}` : year,
    find("month")?.padStart(2, "0"),
    find("day")?.padStart(2, "0"),
  ].join("-");
  return isDate(date) ? date : null;
}

const format = new Intl.DateTimeFormat(locale, {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
});

/** A day in figures, as it can be typed; what is none stays as it is. */
export function writeDate(text: string): string {
  return isDate(text) ? format.format(new Date(`${text}T00:00:00Z`)) : text;
}

/** How a day is to be typed, such as "MM/DD/YYYY". */
export const datePattern = format
  .formatToParts(0)
  .map(({ type, value }) => (isPart(type) ? texts.dates[type] : value))
  .join("");

/** What is wrong with a day as typed, or null; none at all is fine. */
export function dateProblem(text: string): string | null {
  return text === "" || isDate(text) ? null : texts.dates.form(writeDate(todayHere()));
}

/** The day so many days after another. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
