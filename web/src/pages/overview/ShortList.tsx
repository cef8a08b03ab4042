import { Anchor, Box, Group, Paper, Skeleton, Table, Text, Title } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useId } from "react";
import { Link } from "react-router";
import type { Invoice } from "../../api/invoices";
import type { Page } from "../../api/page";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Money } from "../../components/Money";
import { texts } from "../../texts";
import { DueDate } from "../invoices/DueDate";
import { InvoiceLink } from "../invoices/InvoiceLink";
import { customerName } from "../invoices/invoiceName";
import { InvoiceStatusBadge } from "../invoices/InvoiceStatusBadge";

interface Props {
  title: string;
  query: UseQueryResult<Page<Invoice>>;
  allPath: string;
  allText: string;
  none: string;
  /** Which sum of each invoice matters here. */
  sum: "amount" | "balance";
}

/** The first few invoices of a list, and the way to all of them. */
export function ShortList({ title, query: { data, isPending, isError, error, refetch }, ...props }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        <Anchor component={Link} to={props.allPath} size="sm" underline="always">
          {props.allText}
        </Anchor>
      </Group>
      <Paper withBorder px="xs">
        {isPending && <Skeleton role="status" aria-label={texts.list.loading} height={180} my="xs" />}
        {isError && !data && <ErrorMessage error={error} onRetry={() => void refetch()} />}
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed" py="md">
            {props.none}
          </Text>
        )}
        {data && data.items.length > 0 && <Rows title={title} invoices={data.items} sum={props.sum} />}
      </Paper>
    </section>
  );
}

function Rows({ title, invoices, sum }: Pick<Props, "title" | "sum"> & { invoices: readonly Invoice[] }) {
  return (
    <Table aria-label={title} verticalSpacing={6} layout="fixed">
      <Table.Thead c="dimmed" fz="xs">
        <Table.Tr>
          <Table.Th scope="col">{texts.overview.invoice}</Table.Th>
          <Table.Th scope="col" w={136} visibleFrom="xs">
            {texts.overview.status}
          </Table.Th>
          <Table.Th scope="col" ta="end" w={150}>
            {sum === "balance" ? texts.overview.balance : texts.overview.total}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {invoices.map((invoice) => (
          <Table.Tr key={invoice.id}>
            <Table.Th scope="row" fw={500}>
              <InvoiceLink invoice={invoice} />
              <Text size="xs" c="dimmed">
                <bdi>{customerName(invoice)}</bdi>
              </Text>
              <Box hiddenFrom="xs">
                <State invoice={invoice} />
              </Box>
            </Table.Th>
            <Table.Td visibleFrom="xs">
              <State invoice={invoice} />
            </Table.Td>
            <Table.Td ta="end">
              <Money amount={invoice[sum]} currency={invoice.currency} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function State({ invoice }: { invoice: Invoice }) {
  return (
    <>
      <InvoiceStatusBadge invoice={invoice} size="sm" />
      {invoice.status === "open" && invoice.due_date !== null && (
        <Text size="xs" c="dimmed" fw={400}>
          <DueDate invoice={invoice} sentence />
        </Text>
      )}
    </>
  );
}
