import { Anchor, Paper, Table, Text, Title, VisuallyHidden } from "@mantine/core";
import { Link } from "react-router";
import { useInvoiceTotals } from "../../api/invoiceTotals";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import type { User } from "../../api/users";
import { Money } from "../../components/Money";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";
import { totalsByCurrency } from "../invoices/totalsByCurrency";
import { filteredPaymentsPath } from "../payments/paths";

const { users } = texts;

/** What a user owes, and has been billed and has paid in all, in each currency; nothing before the first invoice. */
export function UserTotals({ user }: { user: User }) {
  const { data = [] } = useInvoiceTotals({ userId: user.id });
  const totals = totalsByCurrency(data.filter(({ status }) => status !== "draft"));
  if (totals.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="user-totals">
      <Title order={2} size="h4" mb="xs" id="user-totals">
        {users.totals}
      </Title>
      <Paper withBorder px="xs">
        <Table
          aria-labelledby="user-totals"
          verticalSpacing={6}
          horizontalSpacing={6}
          style={{ overflowWrap: "normal" }}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <VisuallyHidden>{texts.invoices.currency}</VisuallyHidden>
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {users.owed}
              </Table.Th>
              <Table.Th scope="col" ta="end">
                {users.billed}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {totals.map(({ currency, owed, overdue, amount, paid }) => (
              <Table.Tr key={currency}>
                <Table.Th scope="row" fw={500}>
                  {currency}
                </Table.Th>
                <Table.Td ta="end">
                  <Sum filters={{ userId: user.id, currency, status: ["open"] }} amount={owed} />
                  <Text size="xs" c="dimmed">
                    {users.overdue}: <Sum filters={{ userId: user.id, currency, overdue: true }} amount={overdue} />
                  </Text>
                </Table.Td>
                <Table.Td ta="end">
                  <Money amount={amount} currency={currency} />
                  <Text size="xs" c="dimmed">
                    {users.paid}:{" "}
                    <Anchor
                      component={Link}
                      to={filteredPaymentsPath({ userId: user.id, currency })}
                      inherit
                      underline="always"
                    >
                      <Money amount={paid} currency={currency} />
                    </Anchor>
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </section>
  );
}

/** Leads to the list of what it is the sum of. */
function Sum({ filters, amount }: { filters: Partial<InvoiceFilters> & { currency: string }; amount: string }) {
  return (
    <Anchor component={Link} to={filteredInvoicesPath(filters)} inherit underline="always">
      <Money amount={amount} currency={filters.currency} />
    </Anchor>
  );
}
