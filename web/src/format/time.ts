const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const shortDate = new Intl.DateTimeFormat(undefined, { dateStyle: "short" });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });

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
