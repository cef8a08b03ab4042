import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { useActivity, type AuditEntry } from "../../api/audit";
import { describeOrigin } from "../../components/describeOrigin";
import { ErrorMessage } from "../../components/ErrorMessage";
import { describeAction } from "../../components/history/describeEntry";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";

/** What one did lately, and what was tried in one's name: whoever finds something strange there changes their password. */
export function ActivityList({ userId }: { userId: number }) {
  const { data, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useActivity(userId);
  if (isPending) {
    return <Skeleton role="status" aria-label={texts.list.loading} height={120} />;
  }
  if (isError) {
    return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Stack align="flex-start">
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
        {data.pages
          .flatMap(({ items }) => items)
          .map((entry) => (
            <Item key={entry.id} entry={entry} />
          ))}
      </Stack>
      {hasNextPage && (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {texts.history.more}
        </Button>
      )}
    </Stack>
  );
}

function Item({ entry }: { entry: AuditEntry }) {
  return (
    <li>
      <Text size="sm" fw={500}>
        {describeAction(entry.action)}
      </Text>
      <Text size="xs" c="dimmed">
        <time dateTime={entry.at}>{formatMoment(new Date(entry.at))}</time>
        {[entry.address, describeOrigin(entry)].filter(Boolean).map((part) => ` · ${part}`)}
      </Text>
    </li>
  );
}
