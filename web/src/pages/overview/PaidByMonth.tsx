import { Group, NativeSelect, Paper, Title } from "@mantine/core";
import { useState } from "react";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { texts } from "../../texts";
import { PaidChart } from "./PaidChart";
import { PaidTable } from "./PaidTable";

/** What was paid in each of the last months, in one currency at a time: as a picture and as a table. */
export function PaidByMonth({ currencies }: { currencies: readonly CurrencySummary[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = currencies.find(({ currency }) => currency === chosen) ?? currencies[0];
  if (!shown) {
    return null;
  }
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="paid-by-month">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="paid-by-month">
          {texts.overview.paidByMonth}
        </Title>
        {currencies.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={texts.overview.currency}
            data={currencies.map(({ currency }) => currency)}
            value={shown.currency}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          />
        )}
      </Group>
      <PaidChart currency={shown.currency} months={shown.paid_by_month} />
      <PaidTable currency={shown.currency} months={shown.paid_by_month} />
    </Paper>
  );
}
