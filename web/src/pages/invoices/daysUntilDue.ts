import type { Invoice } from "../../api/invoices";
import { today } from "../../format/date";
import { daysBetween } from "../../format/relative";

export type Due = Pick<Invoice, "due_date" | "overdue" | "status">;

/**
 * How many days are left until an open invoice is due, fewer than none when it is overdue. Null where only the date can be told: where
 * nothing is awaited, and where it is another day here than where the invoices are kept, so that the count would contradict the status.
 */
export function daysUntilDue({ due_date, overdue, status }: Due, now: Date): number | null {
  if (status !== "open" || due_date === null) {
    return null;
  }
  const days = daysBetween(today(now), due_date);
  return days < 0 === overdue ? days : null;
}
