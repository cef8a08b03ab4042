import { Paper, Text, Title } from "@mantine/core";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { parseDecimal } from "../../money/Decimal";
import { texts } from "../../texts";
import { PaidChart } from "./PaidChart";
import { PaidTable } from "./PaidTable";

/** What was paid in each of the last months: as a picture and as a table. */
export function PaidByMonth({ figures: { currency, paid_by_month: months } }: { figures: CurrencySummary }) {
  const isEmpty = months.every(({ amount }) => parseDecimal(amount)?.digits === 0n);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="paid-by-month">
      <Title order={2} size="h4" mb="sm" id="paid-by-month">
        {texts.overview.paidByMonth}
      </Title>
      {isEmpty ? (
        <Text size="sm" c="dimmed">
          {texts.overview.nothingPaid}
        </Text>
      ) : (
        <PaidChart currency={currency} months={months} />
      )}
      <PaidTable currency={currency} months={months} />
    </Paper>
  );
}
