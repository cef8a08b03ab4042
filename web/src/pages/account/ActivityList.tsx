import { Skeleton, Stack, Text } from "@mantine/core";
import { useActivity, type AuditEntry } from "../../api/audit";
import { describeOrigin } from "../../components/describeOrigin";
import { ErrorMessage } from "../../components/ErrorMessage";
import { describeAction } from "../../components/history/describeEntry";
import { MoreOf } from "../../components/history/MoreOf";
import { Instant } from "../../components/Instant";
import { texts } from "../../texts";

/** What one did lately, and what was tried in one's name: whoever finds something strange there changes their password. */
export function ActivityList({ userId }: { userId: number }) {
  const query = useActivity(userId);
  const { data, isPending, error, refetch } = query;
  if (isPending) {
    return <Skeleton role="status" aria-label={texts.list.loading} height={120} />;
  }
  if (!data) {
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
      <MoreOf query={query} />
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
        <Instant value={entry.at} show="both" />
        {[entry.address, describeOrigin(entry)].filter(Boolean).map((part) => ` · ${part}`)}
      </Text>
    </li>
  );
}
