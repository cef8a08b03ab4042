import { Table, Text } from "@mantine/core";
import { Money } from "../../components/Money";
import { formatMonth } from "../../format/month";
import { texts } from "../../texts";
import type { ComparedMonth } from "./paidMonths";

interface Props {
  currency: string;
  months: readonly ComparedMonth[];
}

/** The figures that the chart shows, one press away for everybody. */
export function PaidTable({ currency, months }: Props) {
  return (
    <details>
      <Text component="summary" size="sm" mt="xs" style={{ cursor: "pointer" }}>
        {texts.overview.showFigures}
      </Text>
      <Table aria-label={texts.overview.paidByMonth} verticalSpacing={4} maw={520} mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{texts.overview.month}</Table.Th>
            <Table.Th scope="col" ta="end">
              {texts.overview.paid}
            </Table.Th>
            <Table.Th scope="col" ta="end">
              {texts.overview.yearBefore}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map(({ month, amount, before }) => (
            <Table.Tr key={month}>
              <Table.Th scope="row" fw={400}>
                {formatMonth(month)}
              </Table.Th>
              <Table.Td ta="end">
                <Money amount={amount} currency={currency} />
              </Table.Td>
              <Table.Td ta="end">{before === null ? "–" : <Money amount={before} currency={currency} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
