import type { Change, HistoryEntry } from "../../api/history";
import { texts } from "../../texts";

/** A member before and after, as people read it; `from` is null where it replaced nothing. */
interface ChangeText {
  label: string;
  from: string | null;
  to: string;
}

/** The words for an action; an action that is newer than these words stands as it is. */
export function describeAction(action: string): string {
  const words: Record<string, string | undefined> = texts.history.actions;
  return words[action] ?? action.replaceAll("_", " ");
}

/** The words for the value of a member; null where the usual ones will do. */
export type WordValue = (member: string, value: unknown) => string | null;

/** What happened, said whole: its sentence, and the members beyond that. Null leaves it to the usual words. */
export type DescribeEntry = (entry: HistoryEntry) => { title: string; changes: HistoryEntry["changes"] } | null;

/** In the order of `members`, which is that of the page. */
export function describeChanges(
  { changes }: HistoryEntry,
  members: Readonly<Record<string, string>>,
  wordValue: WordValue = () => null,
): ChangeText[] {
  const describe = (member: string, value: unknown) => wordValue(member, value) ?? describeValue(value);
  const order = Object.keys(members);
  const placeOf = (member: string) => (order.includes(member) ? order.indexOf(member) : order.length);
  return Object.entries(changes ?? {})
    .filter(([, { from, to }]: [string, Change]) => !(isNothing(from) && isZero(to)))
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([member, { from, to }]: [string, Change]) => ({
      label: members[member] ?? member,
      from: isNothing(from) ? null : describe(member, from),
      to: isNothing(to) ? describeValue(to) : describe(member, to),
    }));
}

/** Such as what has been paid of something new. */
function isZero(value: unknown): boolean {
  return typeof value === "string" && /^0(\.0+)?$/.test(value);
}

function describeValue(value: unknown): string {
  if (isNothing(value)) {
    return texts.history.nothing;
  }
  if (typeof value === "boolean") {
    return value ? texts.history.yes : texts.history.no;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
