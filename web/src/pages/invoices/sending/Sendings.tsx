import { Alert, Badge, Group, Paper, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useId } from "react";
import type { Invoice } from "../../../api/invoices";
import type { DeliveryStatus } from "../../../api/invoicesQuery";
import { useSendings, type Sending } from "../../../api/sendings";
import { ErrorMessage } from "../../../components/ErrorMessage";
import { Instant } from "../../../components/Instant";
import { texts } from "../../../texts";

const { sending } = texts;
const colors: Record<DeliveryStatus, string> = { queued: "gray.5", sent: "teal.6", failed: "red.6" };

/** What was mailed of an invoice and what became of it, and whether the customer disputes it. */
export function Sendings({ invoice }: { invoice: Invoice }) {
  return (
    <>
      {invoice.disputed && (
        <Alert color="orange" title={sending.isDisputed} style={{ overflowWrap: "anywhere" }}>
          {invoice.dispute_note}
        </Alert>
      )}
      {invoice.delivery !== null && <SendingList invoice={invoice} />}
    </>
  );
}

function SendingList({ invoice }: { invoice: Invoice }) {
  const id = useId();
  const sendings = useSendings(invoice);
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" mb="xs" id={id}>
        {sending.title}
      </Title>
      {sendings.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={48} />}
      {sendings.isError && !sendings.data && (
        <ErrorMessage error={sendings.error} onRetry={() => void sendings.refetch()} />
      )}
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: "none" }}>
        {sendings.data?.map((one) => (
          <Item key={one.id} sending={one} />
        ))}
      </Stack>
    </section>
  );
}

function Item({ sending: { subject, to, status, problem, sent_at, created_at } }: { sending: Sending }) {
  const state = status ?? "queued";
  return (
    <Paper component="li" withBorder px="sm" py={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text component="span" size="sm" style={{ overflowWrap: "anywhere" }}>
          <bdi>{subject}</bdi>
        </Text>
        <Badge variant="dot" color={colors[state]} fw={600} style={{ flexShrink: 0 }}>
          {sending.statuses[state]}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
        <bdi>{to}</bdi> · <Instant value={sent_at ?? created_at} show="both" />
      </Text>
      {problem !== null && (
        <Text
          size="xs"
          c={state === "failed" ? "var(--mantine-color-error)" : "dimmed"}
          style={{ overflowWrap: "anywhere" }}
        >
          <bdi>{problem}</bdi>
        </Text>
      )}
    </Paper>
  );
}
