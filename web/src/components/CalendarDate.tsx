import { formatCalendarDate } from "../format/time";

/** A day as the server has it ("2026-11-24"), the same in every time zone; a dash where there is none. */
export function CalendarDate({ value }: { value: string | null }) {
  return value === null ? (
    <span aria-hidden>–</span>
  ) : (
    <time dateTime={value} style={{ whiteSpace: "nowrap" }}>
      {formatCalendarDate(value)}
    </time>
  );
}
