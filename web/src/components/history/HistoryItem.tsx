import { Text } from "@mantine/core";
import type { HistoryEntry } from "../../api/history";
import { nameOfDay, timeAgo } from "../../format/relative";
import { formatDate, formatTime } from "../../format/time";
import { useNow } from "../useNow";
import { describeAction, describeChanges, type DescribeEntry, type WordValue } from "./describeEntry";
import classes from "./History.module.css";

interface Props {
  entry: HistoryEntry;
  /** The one above, which may have named the day already. */
  previous: HistoryEntry | undefined;
  members: Readonly<Record<string, string>>;
  wordValue?: WordValue | undefined;
  describe?: DescribeEntry | undefined;
}

const dayOf = ({ at }: HistoryEntry) => formatDate(new Date(at));

/** One thing that happened: what, by whom, when, and what it changed. */
export function HistoryItem({ entry, previous, members, wordValue, describe }: Props) {
  const said = describe?.(entry) ?? { title: describeAction(entry.action), changes: entry.changes };
  const [now, at] = [useNow(), new Date(entry.at)];
  const [day, name] = [dayOf(entry), nameOfDay(at, now)];
  return (
    <li className={classes.item}>
      {(!previous || dayOf(previous) !== day) && (
        <Text size="xs" fw={600} c="dimmed">
          {name === null ? day : `${name} · ${day}`}
        </Text>
      )}
      <Text size="sm" fw={600}>
        {said.title}
      </Text>
      <Text size="xs" c="dimmed">
        {entry.actor && (
          <>
            <bdi>{entry.actor.name}</bdi> ·{" "}
          </>
        )}
        <time dateTime={entry.at}>{formatTime(at)}</time>
        {name !== null && ` (${timeAgo(at, now)})`}
      </Text>
      {describeChanges({ ...entry, changes: said.changes }, members, wordValue).map(({ label, from, to }) => (
        <Text key={label} size="sm" className={classes.change}>
          {label}:{" "}
          {from !== null && (
            <del>
              <bdi>{from}</bdi>
            </del>
          )}{" "}
          <ins>
            <bdi>{to}</bdi>
          </ins>
        </Text>
      ))}
    </li>
  );
}
