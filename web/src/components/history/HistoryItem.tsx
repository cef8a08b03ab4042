import { Text } from "@mantine/core";
import type { HistoryEntry } from "../../api/history";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";
import { describeAction, describeChanges, type WordValue } from "./describeEntry";
import classes from "./History.module.css";

interface Props {
  entry: HistoryEntry;
  members: Readonly<Record<string, string>>;
  wordValue?: WordValue | undefined;
}

/** One thing that happened: what, by whom, when, and what it changed. */
export function HistoryItem({ entry, members, wordValue }: Props) {
  return (
    <li className={classes.item}>
      <Text size="sm" fw={600}>
        {describeAction(entry.action)}
      </Text>
      <Text size="xs" c="dimmed">
        {texts.history.by(entry.actor.name)} · <time dateTime={entry.at}>{formatMoment(new Date(entry.at))}</time>
      </Text>
      {describeChanges(entry, members, wordValue).map(({ label, from, to }) => (
        <Text key={label} size="sm" className={classes.change}>
          {label}: {from !== null && <del>{from}</del>} <ins>{to}</ins>
        </Text>
      ))}
    </li>
  );
}
