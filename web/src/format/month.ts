import { locale } from "../texts/locale";

const long = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });

const toDate = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** A month such as "2026-11", the same one in every time zone. */
export function formatMonth(month: string): string {
  return long.format(toDate(month));
}

/** The twelve months as they stand alone. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2026, index))),
);

/** Without its year. */
export function formatShortMonth(month: string): string {
  return short.format(toDate(month));
}
