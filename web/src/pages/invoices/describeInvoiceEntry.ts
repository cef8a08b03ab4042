import type { Change, HistoryEntry } from "../../api/history";
import type { DescribeEntry } from "../../components/history/describeEntry";
import { formatCount } from "../../format/count";
import { formatCalendarDate } from "../../format/time";
import { parseDecimal, subtract, writeDecimal, zero, type Decimal } from "../../money/Decimal";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";

type Changes = Readonly<Record<string, Change | undefined>>;

const { invoice: words } = texts.history;
/** What follows from other members, and says nothing of its own. */
const derived = ["discount", "subtotal", "tax", "tax_totals", "balance"];

/** What happened to an invoice in one sentence, its lines not repeated. */
export function describeInvoiceEntry(currency: string): DescribeEntry {
  const money = (value: unknown) => formatMoney(text(value), currency);
  const increase = (change: Change | undefined) =>
    money(writeDecimal(subtract(number(change?.to), number(change?.from))));
  return ({ action, changes }: HistoryEntry) => {
    const all: Changes = changes ?? {};
    const { paid, credited, balance, amount, number: invoiceNumber, due_date: due } = all;
    switch (action) {
      case "created":
        return { title: words.created(money(amount?.to)), changes: pick(all, ["memo"]) };
      case "issued":
        return {
          title: words.issued(text(invoiceNumber?.to), due ? formatCalendarDate(text(due.to)) : "–"),
          changes: pick(all, ["bill_to"]),
        };
      case "paid":
        return number(balance?.to).digits === 0n
          ? { title: words.paid(increase(paid)), changes: {} }
          : { title: words.partlyPaid(increase(paid), money(balance?.to)), changes: {} };
      case "credited":
        // Of what is paid, less is owed only once that is freed.
        return {
          title: balance
            ? words.credited(increase(credited), money(balance.to))
            : words.creditedPaid(increase(credited)),
          changes: {},
        };
      case "sent":
        return {
          title: all.credit_note ? words.sentNote(text(all.credit_note.to)) : texts.history.actions.sent,
          changes: {},
        };
      case "reminded":
        return { title: words.reminded(Number(all.reminder_level?.to)), changes: {} };
      case "disputed":
        return { title: words.disputed(text(all.dispute_note?.to)), changes: {} };
      case "dispute_resolved":
        return { title: texts.history.actions.dispute_resolved, changes: {} };
      case "updated":
        return { title: texts.history.actions.updated, changes: withoutLines(all) };
      default:
        return null;
    }
  };
}

/** How many lines there were and are stands for them, the new total for what follows from them. */
function withoutLines(changes: Changes): HistoryEntry["changes"] {
  const { lines, ...others } = changes;
  const kept = Object.entries(others).filter(([member]) => !derived.includes(member));
  const count = (value: unknown) => formatCount(Array.isArray(value) ? value.length : 0);
  const counted = lines && { lines: { to: words.lines(count(lines.from), count(lines.to)) } };
  return { ...(Object.fromEntries(kept) as Record<string, Change>), ...counted };
}

function pick(changes: Changes, members: readonly string[]): HistoryEntry["changes"] {
  return Object.fromEntries(members.flatMap((member) => (changes[member] ? [[member, changes[member]]] : [])));
}

function number(value: unknown): Decimal {
  return parseDecimal(text(value)) ?? zero;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
