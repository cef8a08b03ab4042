import { Button, Popover, Table } from "@mantine/core";
import { useInvoiceTotals } from "../../api/invoiceTotals";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { Money } from "../../components/Money";
import { formatCount } from "../../format/count";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { totalsByCurrency, type CurrencyTotal } from "./totalsByCurrency";
import { isView } from "./views";
import { ofView } from "./viewTotals";

const { invoiceTotals } = texts;

/** What the invoices of a list come to, on all of its pages: the foremost currency in sight, all of them behind a press. */
export function ListTotals({ q, filters }: { q: string; filters: InvoiceFilters }) {
  const { userId } = filters;
  // What the views count has the sums of each of them too.
  const { data = [] } = useInvoiceTotals(isView(filters) ? { userId, q } : { ...filters, q });
  const totals = totalsByCurrency(ofView(data, filters));
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
        <TotalsTable totals={totals} />
      </Popover.Dropdown>
    </Popover>
  );
}

const sums = ["amount", "owed", "overdue"] as const;

function TotalsTable({ totals }: { totals: readonly CurrencyTotal[] }) {
  return (
    <Table aria-label={invoiceTotals.title} verticalSpacing={4} style={{ overflowWrap: "normal" }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{texts.invoices.currency}</Table.Th>
          <Table.Th scope="col" ta="end" visibleFrom="xs">
            {texts.invoices.title}
          </Table.Th>
          {sums.map((sum) => (
            <Table.Th key={sum} scope="col" ta="end" visibleFrom={sum === "overdue" ? "xs" : undefined}>
              {invoiceTotals[sum]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {totals.map(({ currency, count, ...amounts }) => (
          <Table.Tr key={currency}>
            <Table.Th scope="row" fw={500}>
              {currency}
            </Table.Th>
            <Table.Td ta="end" visibleFrom="xs">
              {formatCount(count)}
            </Table.Td>
            {sums.map((sum) => (
              <Table.Td key={sum} ta="end" visibleFrom={sum === "overdue" ? "xs" : undefined}>
                <Money amount={amounts[sum]} currency={currency} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
