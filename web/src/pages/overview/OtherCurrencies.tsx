import { Anchor, Paper, Table, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { Money } from "../../components/Money";
import { formatCount } from "../../format/count";
import { nameOfCurrency } from "../../money/currencies";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";

const { overview } = texts;

/** What is owed in every other currency, one row each. */
export function OtherCurrencies({ currencies }: { currencies: readonly CurrencySummary[] }) {
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="other-currencies">
      <Title order={2} size="h4" mb="xs" id="other-currencies">
        {overview.otherCurrencies}
      </Title>
      <Table
        verticalSpacing={4}
        horizontalSpacing={6}
        aria-labelledby="other-currencies"
        style={{ overflowWrap: "normal" }}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{overview.currency}</Table.Th>
            <Table.Th scope="col" ta="end">
              {overview.outstanding}
            </Table.Th>
            <Table.Th scope="col" ta="end" visibleFrom="xs">
              {overview.overdue}
            </Table.Th>
            <Table.Th scope="col" ta="end" visibleFrom="xs">
              {overview.drafts}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {currencies.map(({ currency, outstanding, overdue, draft_count }) => (
            <Table.Tr key={currency}>
              <Table.Th scope="row" fw={500}>
                <Anchor
                  component={Link}
                  to={filteredInvoicesPath({ status: ["open"], currency })}
                  size="sm"
                  underline="always"
                  title={nameOfCurrency(currency)}
                >
                  {currency}
                </Anchor>
              </Table.Th>
              <Table.Td ta="end">
                <Money amount={outstanding} currency={currency} />
                <Text size="xs" c="dimmed" hiddenFrom="xs">
                  {overview.overdue}: <Money amount={overdue} currency={currency} />
                </Text>
              </Table.Td>
              <Table.Td ta="end" visibleFrom="xs">
                <Money amount={overdue} currency={currency} />
              </Table.Td>
              <Table.Td ta="end" visibleFrom="xs">
                {formatCount(draft_count)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
