import { NativeSelect, SimpleGrid, Skeleton, Stack } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useState } from "react";
import { useInvoiceSummary, type InvoiceSummary } from "../../api/invoiceSummary";
import { ErrorMessage } from "../../components/ErrorMessage";
import { RefreshNotice } from "../../components/list/RefreshNotice";
import { PageHeader } from "../../components/PageHeader";
import { formatCalendarDate } from "../../format/time";
import { remember, remembered } from "../../preferences";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { NoInvoices } from "../invoices/NoInvoices";
import { Ageing } from "./Ageing";
import { CurrencyFigures } from "./CurrencyFigures";
import { hasFigures, mainCurrency } from "./mainCurrency";
import { MostOverdue } from "./MostOverdue";
import { Newest } from "./Newest";
import { OtherCurrencies } from "./OtherCurrencies";
import { PaidByMonth } from "./PaidByMonth";
import { monthsFor, periods, type Period } from "./paidMonths";
import { ToDo } from "./ToDo";

/** Under which the currency that was chosen is remembered. */
const choice = "overviewCurrency";

/** What is owed and what was paid, for those who manage everything; for members, of theirs. */
export function OverviewPage() {
  const [period, setPeriod] = usePeriod();
  const summary = useInvoiceSummary(monthsFor(period));
  const retry = () => void summary.refetch();
  return (
    <>
      <PageHeader
        title={texts.overview.title}
        summary={
          summary.data ? texts.overview.summary(formatCalendarDate(summary.data.as_of)) : texts.overview.summaryLoading
        }
      />
      {summary.isPending && <Loading />}
      {summary.isError && !summary.data && <ErrorMessage error={summary.error} onRetry={retry} />}
      {summary.isError && summary.data && <RefreshNotice readAt={new Date(summary.dataUpdatedAt)} onRetry={retry} />}
      {summary.data && <Contents summary={summary.data} period={period} onPeriod={setPeriod} />}
    </>
  );
}

/** In the places of what comes: figures, what they are made of, payments. */
function Loading() {
  return (
    <Stack gap="lg" role="status" aria-label={texts.list.loading}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {[1, 2, 3].map((figure) => (
          <Skeleton key={figure} height={96} />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Skeleton height={220} />
        <Skeleton height={220} />
      </SimpleGrid>
      <Skeleton height={320} />
    </Stack>
  );
}

/** For how long the payments are shown, as it was chosen last. */
function usePeriod() {
  return useLocalStorage<Period>({
    key: "overviewMonths",
    defaultValue: periods[0],
    getInitialValueInEffect: false,
    serialize: String,
    deserialize: (text) => periods.find((period) => String(period) === text) ?? periods[0],
  });
}

interface ContentsProps {
  summary: InvoiceSummary;
  period: Period;
  onPeriod: (period: Period) => void;
}

function Contents({ summary: { currencies, as_of }, period, onPeriod }: ContentsProps) {
  const isAdmin = useIsAdmin();
  const [chosen, setChosen] = useState(remembered(choice));
  const main = mainCurrency(currencies, chosen);
  if (!main) {
    return <NoInvoices filtered={false} />;
  }
  const others = currencies.filter((other) => other !== main && hasFigures(other));
  return (
    <Stack gap="lg">
      <CurrencyFigures figures={main}>
        {currencies.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={texts.overview.currency}
            data={currencies.map(({ currency }) => currency)}
            value={main.currency}
            onChange={(event) => {
              remember(choice, event.currentTarget.value);
              setChosen(event.currentTarget.value);
            }}
          />
        )}
      </CurrencyFigures>
      <SimpleGrid cols={{ base: 1, sm: isAdmin ? 2 : 1 }} spacing="lg">
        <Ageing currency={main.currency} asOf={as_of} />
        {isAdmin && <ToDo asOf={as_of} />}
      </SimpleGrid>
      <PaidByMonth figures={main} period={period} onPeriod={onPeriod} />
      {others.length > 0 && <OtherCurrencies currencies={others} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Newest />
        <MostOverdue />
      </SimpleGrid>
    </Stack>
  );
}
