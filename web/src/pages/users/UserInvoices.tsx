import { Anchor, Box, Group, Paper, Skeleton, Table, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import { useInvoices } from "../../api/invoices";
import type { User } from "../../api/users";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Money } from "../../components/Money";
import { formatTotal } from "../../format/count";
import { texts } from "../../texts";
import { InvoiceLink } from "../invoices/InvoiceLink";
import { InvoiceStatusBadge } from "../invoices/InvoiceStatusBadge";
import { invoicesOfPath } from "../invoices/paths";

const newest = { q: "", sort: "-id", limit: 5, after: null };

/** The newest invoices of a user, and the way to all of them. */
export function UserInvoices({ user }: { user: User }) {
  const invoices = useInvoices({ ...newest, userId: user.id });
  const total = invoices.data?.total;
  return (
    <section aria-labelledby="user-invoices">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="user-invoices">
          {texts.invoices.title}
        </Title>
        {total && total.count > 0 && (
          <Anchor component={Link} to={invoicesOfPath(user.id)} size="sm" underline="always">
            {texts.users.allInvoices(formatTotal(total))}
          </Anchor>
        )}
      </Group>
      <Paper withBorder px="xs">
        {invoices.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={80} my="xs" />}
        {invoices.isError && !invoices.data && (
          <ErrorMessage error={invoices.error} onRetry={() => void invoices.refetch()} />
        )}
        {invoices.data?.items.length === 0 && (
          <Text size="sm" c="dimmed" py="md">
            {texts.users.noInvoices}
          </Text>
        )}
        {invoices.data && invoices.data.items.length > 0 && (
          <Table aria-label={texts.users.invoicesOf(user.username)} verticalSpacing={6}>
            <Table.Tbody>
              {invoices.data.items.map((invoice) => (
                <Table.Tr key={invoice.id}>
                  <Table.Th scope="row" fw={500}>
                    <InvoiceLink invoice={invoice} />
                    <Box hiddenFrom="xs">
                      <InvoiceStatusBadge invoice={invoice} size="sm" />
                    </Box>
                  </Table.Th>
                  <Table.Td visibleFrom="xs">
                    <InvoiceStatusBadge invoice={invoice} size="sm" />
                  </Table.Td>
                  <Table.Td ta="end">
                    <Money amount={invoice.amount} currency={invoice.currency} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
    </section>
  );
}
