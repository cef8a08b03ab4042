import { formatCalendarDate } from "../../format/time";
import { isDate } from "../../format/date";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";

const sums = ["amount", "discount_amount", "subtotal", "tax", "paid", "credited", "refunded", "balance"];
const days = ["issue_date", "due_date"];

/** The words for what a member of an invoice was or became, in its history; null where the usual ones will do. */
export function wordInvoiceValue(currency: string) {
  return (member: string, value: unknown): string | null => {
    if (typeof value === "string") {
      return wordText(member, value, currency);
    }
    if (member === "user_id" && typeof value === "number") {
      return texts.invoices.number(value);
    }
    return member === "bill_to" && isRecord(value) ? `${text(value.username)} (${text(value.email)})` : null;
  };
}

function wordText(member: string, value: string, currency: string): string | null {
  if (sums.includes(member)) {
    return formatMoney(value, currency);
  }
  if (days.includes(member) && isDate(value)) {
    return formatCalendarDate(value);
  }
  const statuses: Record<string, string | undefined> = texts.invoices.statuses;
  return member === "status" ? (statuses[value] ?? null) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
