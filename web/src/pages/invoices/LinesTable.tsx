import { Table, Text } from "@mantine/core";
import type { Line } from "../../api/invoices";
import { Money } from "../../components/Money";
import { formatNumber } from "../../format/number";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";

interface Props {
  lines: readonly Line[];
  currency: string;
}

const { invoiceForm, lineTexts, manyUnits, units } = texts;

/** The lines of a document. On phones, not on paper, quantity, price and tax stand below the description. */
export function LinesTable({ lines, currency }: Props) {
  const number = { ta: "end", visibleFrom: "xs" } as const;
  return (
    <Table layout="fixed" aria-label={texts.invoicePage.lines} verticalSpacing={6}>
      <Table.Thead style={{ overflowWrap: "normal" }}>
        <Table.Tr>
          <Table.Th scope="col">{invoiceForm.description}</Table.Th>
          <Table.Th scope="col" w={104} {...number}>
            {invoiceForm.quantity}
          </Table.Th>
          <Table.Th scope="col" w={110} {...number}>
            {invoiceForm.unitPrice}
          </Table.Th>
          <Table.Th scope="col" w={100} {...number}>
            {invoiceForm.taxRate}
          </Table.Th>
          <Table.Th scope="col" w={120} ta="end">
            {invoiceForm.lineAmount}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line, index) => (
          // Lines have no other identity than their place.
          <Table.Tr key={index}>
            <Table.Th scope="row" fw={400}>
              <bdi>{line.description}</bdi>
              <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="xs">
                {quantity(line)} × <Money amount={line.unit_price} currency={currency} />
                {line.tax_rate !== "0" && ` + ${formatNumber(line.tax_rate)}%`}
              </Text>
              {/[1-9]/.test(line.discount) && (
                <Text component="span" display="block" size="xs" c="dimmed">
                  {discountOf(line)} −{formatMoney(line.discount, currency)}
                </Text>
              )}
            </Table.Th>
            <Table.Td {...number}>{quantity(line)}</Table.Td>
            <Table.Td {...number}>
              <Money amount={line.unit_price} currency={currency} />
            </Table.Td>
            <Table.Td {...number}>{formatNumber(line.tax_rate)}</Table.Td>
            <Table.Td ta="end">
              <Money amount={line.amount} currency={currency} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** How many, and of what, which pieces need not say. */
function quantity({ quantity, unit }: Line): string {
  if (unit === "C62") {
    return formatNumber(quantity);
  }
  const word = quantity === "1" ? units[unit] : (manyUnits[unit] ?? units[unit]);
  return `${formatNumber(quantity)} ${word}`;
}

function discountOf({ discount_percent }: Line): string {
  return discount_percent === null ? lineTexts.discount : lineTexts.discountOf(formatNumber(discount_percent));
}
