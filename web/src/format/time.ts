import { locale } from "../texts/locale";

const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const shortDate = new Intl.DateTimeFormat(locale, { dateStyle: "short" });
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "medium" });
const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });

/** The day of an instant, in the person's own time zone. */
export function formatDate(instant: Date): string {
  return date.format(instant);
}

/** The day in as few characters as the locale allows. */
export function formatShortDate(instant: Date): string {
  return shortDate.format(instant);
}

export function formatDateTime(instant: Date): string {
  return dateTime.format(instant);
}

export function formatTime(instant: Date): string {
  return time.format(instant);
}
