import { Button, Popover, Table } from "@mantine/core";
import { formatCount } from "../../format/count";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { Money } from "../Money";

interface Total {
  currency: string;
  count: number;
  /** What stands in sight, of the foremost currency. */
  amount: string;
}

interface Props<T extends Total> {
  /** What is counted. */
  counted: string;
  /** Of each currency, the foremost first. */
  totals: readonly T[];
  /** The sums of each, with what they are called. Phones have room for two of them. */
  sums: readonly { label: string; of: (total: T) => string }[];
}

const { invoiceTotals } = texts;

/** What a list comes to, on all of its pages: the foremost currency in sight, all of them behind a press. */
export function TotalsPopover<T extends Total>({ counted, totals, sums }: Props<T>) {
  const [first, ...others] = totals;
  if (!first) {
    return null;
  }
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus width="max-content">
      <Popover.Target>
        <Button variant="transparent" size="compact-sm" px={0} fw={500} title={invoiceTotals.title}>
          {invoiceTotals.first(formatMoney(first.amount, first.currency), others.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        aria-label={invoiceTotals.title}
        maw="calc(100vw - 16px)"
        mah="60vh"
        style={{ overflow: "auto" }}
      >
        <Table aria-label={invoiceTotals.title} verticalSpacing={4} style={{ overflowWrap: "normal" }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{texts.invoices.currency}</Table.Th>
              <Table.Th scope="col" ta="end" visibleFrom="xs">
                {counted}
              </Table.Th>
              {sums.map(({ label }, index) => (
                <Table.Th key={label} scope="col" ta="end" visibleFrom={visibleFrom(index)}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {totals.map((total) => (
              <Table.Tr key={total.currency}>
                <Table.Th scope="row" fw={500}>
                  {total.currency}
                </Table.Th>
                <Table.Td ta="end" visibleFrom="xs">
                  {formatCount(total.count)}
                </Table.Td>
                {sums.map(({ label, of }, index) => (
                  <Table.Td key={label} ta="end" visibleFrom={visibleFrom(index)}>
                    <Money amount={of(total)} currency={total.currency} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Popover.Dropdown>
    </Popover>
  );
}

function visibleFrom(index: number) {
  return index > 1 ? "xs" : undefined;
}
