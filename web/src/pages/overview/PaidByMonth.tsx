import { Group, NativeSelect, Paper, Text, Title } from "@mantine/core";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { parseDecimal } from "../../money/Decimal";
import { formatMoney } from "../../money/formatMoney";
import { sumOf } from "../../money/sums";
import { texts } from "../../texts";
import { PaidChart } from "./PaidChart";
import { compareMonths, periods, type Period } from "./paidMonths";
import { PaidTable } from "./PaidTable";

interface Props {
  figures: CurrencySummary;
  period: Period;
  onPeriod: (period: Period) => void;
}

const { overview } = texts;

/** What was paid in each of the last months and in those of the year before: as a picture and as a table. */
export function PaidByMonth({ figures: { currency, paid_by_month }, period, onPeriod }: Props) {
  const months = compareMonths(paid_by_month, period);
  const amounts = months.map(({ amount }) => amount);
  const before = months.flatMap(({ before }) => before ?? []);
  const isEmpty = [...amounts, ...before].every((amount) => parseDecimal(amount)?.digits === 0n);
  const sum = (of: readonly string[]) => formatMoney(sumOf(of, currency), currency);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="paid-by-month">
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h4" id="paid-by-month">
          {overview.paidByMonth}
        </Title>
        <NativeSelect
          size="xs"
          aria-label={overview.period}
          data={periods
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: overview.months(count) }))}
          value={String(period)}
          onChange={(event) => {
            onPeriod(periods.find((count) => String(count) === event.currentTarget.value) ?? periods[0]);
          }}
        />
      </Group>
      {isEmpty ? (
        <Text size="sm" c="dimmed">
          {overview.nothingPaid}
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {before.length === months.length
              ? overview.paidBeside(sum(amounts), sum(before))
              : overview.paidInAll(sum(amounts))}
          </Text>
          <PaidChart currency={currency} months={months} />
        </>
      )}
      <PaidTable currency={currency} months={months} />
    </Paper>
  );
}
