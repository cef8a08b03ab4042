import { Group, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Money } from "../../components/Money";
import { texts } from "../../texts";

interface Props<T> {
  title: string;
  query: UseQueryResult<T[]>;
  currency: string;
  none: string;
  /** When it was, what else there is to say, and what can be done with it; whether it counts no longer. */
  describe: (record: T) => {
    when: ReactNode;
    more: readonly (string | null)[];
    action?: ReactNode;
    /** What follows from it. */
    below?: ReactNode;
    isUndone?: boolean;
  };
}

/** What has been recorded for an invoice, each with its sum. */
export function RecordList<T extends { id: number; amount: string }>({
  title,
  query,
  currency,
  none,
  describe,
}: Props<T>) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" mb="xs" id={id}>
        {title}
      </Title>
      {query.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={48} />}
      {query.isError && !query.data && <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {query.data && query.data.length > 0 && (
        <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: "none" }}>
          {query.data.map((record) => {
            const { when, more, action, below, isUndone = false } = describe(record);
            return (
              <Paper component="li" key={record.id} withBorder px="sm" py={6}>
                <Group justify="space-between" gap="xs" fz="sm">
                  <span>{when}</span>
                  <Text component="span" inherit td={isUndone ? "line-through" : undefined}>
                    <Money amount={record.amount} currency={currency} />
                  </Text>
                </Group>
                <Group justify="space-between" gap="xs" wrap="nowrap">
                  <Text size="xs" c="dimmed">
                    {more.filter(Boolean).join(" · ")}
                  </Text>
                  {action}
                </Group>
                {below}
              </Paper>
            );
          })}
        </Stack>
      )}
    </section>
  );
}
