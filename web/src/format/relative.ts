import { locale } from "../texts/locale";
import { today } from "./date";

const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How many days one date is after another; both are days of the calendar, so that no time zone and no change of the clocks matters. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day;
}

/** "in 5 days", "tomorrow", "12 days ago". */
export function inDays(days: number): string {
  return words.format(days, "day");
}

/** "3 minutes ago", "yesterday"; null where it is a week ago or more, which the date tells better. */
export function timeAgo(instant: Date, now: Date): string | null {
  // A clock here that is slow must not move what has happened into the future.
  const passed = Math.max(now.getTime() - instant.getTime(), 0);
  if (passed < hour) {
    return words.format(-Math.floor(passed / minute), passed < minute ? "second" : "minute");
  }
  const days = daysBetween(today(instant), today(now));
  if (passed < day || days < 1) {
    return words.format(-Math.floor(passed / hour), "hour");
  }
  return days < 7 ? inDays(-days) : null;
}

/** "Today" and "Yesterday", where the person is; null for every day before. */
export function nameOfDay(instant: Date, now: Date): string | null {
  const days = Math.max(daysBetween(today(instant), today(now)), 0);
  const name = inDays(-days);
  return days < 2 ? name.charAt(0).toLocaleUpperCase(locale) + name.slice(1) : null;
}
