import { Skeleton, Text } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { HistoryEntry } from "../../api/history";
import type { Page } from "../../api/page";
import { texts } from "../../texts";
import { ErrorMessage } from "../ErrorMessage";
import type { DescribeEntry, WordValue } from "./describeEntry";
import classes from "./History.module.css";
import { HistoryItem } from "./HistoryItem";
import { MoreOf } from "./MoreOf";

interface Props {
  query: UseInfiniteQueryResult<InfiniteData<Page<HistoryEntry>>>;
  /** What members are called, by their JSON names; those that are not here keep these. */
  members: Readonly<Record<string, string>>;
  /** The words for the value of a member; null leaves it to what is usual. */
  wordValue?: WordValue;
  /** The sentence for an entry, where there is a better one than its action. */
  describe?: DescribeEntry;
}

/** What happened to something, the newest first, more of it when asked for. */
export function History({ query, members, wordValue, describe }: Props) {
  const { data, isPending, error } = query;
  if (isPending) {
    return <Skeleton role="status" aria-label={texts.list.loading} height={120} />;
  }
  if (!data) {
    return <ErrorMessage error={error} onRetry={() => void query.refetch()} />;
  }
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {texts.history.empty}
      </Text>
    );
  }
  return (
    <>
      <ol className={classes.list} aria-label={texts.history.title}>
        {entries.map((entry, index) => (
          <HistoryItem
            key={entry.id}
            entry={entry}
            previous={entries[index - 1]}
            members={members}
            wordValue={wordValue}
            describe={describe}
          />
        ))}
      </ol>
      <MoreOf query={query} />
    </>
  );
}
