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

const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

/** The day and the minute. */
export function formatMoment(instant: Date): string {
  return moment.format(instant);
}

const utcDate = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });

/** A date without a time, such as "2026-11-24": the same day in every time zone. */
export function formatCalendarDate(date: string): string {
  return utcDate.format(new Date(`${date}T00:00:00Z`));
}
