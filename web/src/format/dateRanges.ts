import { addDays } from "./localDate";

/** The ranges of days that people ask for by name. */
export const rangeNames = [
  "thisMonth",
  "lastMonth",
  "thisQuarter",
  "lastQuarter",
  "thisYear",
  "lastYear",
  "last30Days",
  "next30Days",
] as const;
export type RangeName = (typeof rangeNames)[number];

export interface DateRange {
  from: string;
  to: string;
}

const two = (number: number) => String(number).padStart(2, "0");

/** So many whole months from the given one on, which counts from 0 and may be of another year. */
function months(year: number, month: number, count: number): DateRange {
  const first = (index: number) => `${year + Math.floor(index / 12)}-${two((((index % 12) + 12) % 12) + 1)}-01`;
  return { from: first(month), to: addDays(first(month + count), -1) };
}

/** The first day and the last day of a range, seen from a day. */
export function rangeOf(name: RangeName, today: string): DateRange {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const quarter = month - (month % 3);
  const ranges: Record<RangeName, DateRange> = {
    thisMonth: months(year, month, 1),
    lastMonth: months(year, month - 1, 1),
    thisQuarter: months(year, quarter, 3),
    lastQuarter: months(year, quarter - 3, 3),
    thisYear: months(year, 0, 12),
    lastYear: months(year - 1, 0, 12),
    last30Days: { from: addDays(today, -29), to: today },
    next30Days: { from: today, to: addDays(today, 29) },
  };
  return ranges[name];
}

/** The name of a range, if it has one. */
export function nameOfRange(from: string | null, to: string | null, today: string): RangeName | null {
  return (
    rangeNames.find((name) => {
      const range = rangeOf(name, today);
      return range.from === from && range.to === to;
    }) ?? null
  );
}
