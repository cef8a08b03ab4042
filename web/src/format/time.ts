const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });

/** The day of an instant, in the person's own time zone. */
export function formatDate(instant: Date): string {
  return date.format(instant);
}

export function formatDateTime(instant: Date): string {
  return dateTime.format(instant);
}

export function formatTime(instant: Date): string {
  return time.format(instant);
}
