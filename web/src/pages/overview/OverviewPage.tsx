import { SimpleGrid, Skeleton, Stack } from "@mantine/core";
import { useInvoiceSummary, type InvoiceSummary } from "../../api/invoiceSummary";
import { ErrorMessage } from "../../components/ErrorMessage";
import { RefreshNotice } from "../../components/list/RefreshNotice";
import { PageHeader } from "../../components/PageHeader";
import { formatCalendarDate } from "../../format/time";
import { texts } from "../../texts";
import { NoInvoices } from "../invoices/NoInvoices";
import { CurrencyFigures } from "./CurrencyFigures";
import { MostOverdue } from "./MostOverdue";
import { Newest } from "./Newest";
import { PaidByMonth } from "./PaidByMonth";

/** What is owed and what was paid, for those who manage everything; for members, of theirs. */
export function OverviewPage() {
  const summary = useInvoiceSummary();
  const retry = () => void summary.refetch();
  return (
    <>
      <PageHeader
        title={texts.overview.title}
        summary={
          summary.data ? texts.overview.summary(formatCalendarDate(summary.data.as_of)) : texts.overview.summaryLoading
        }
      />
      {summary.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={420} />}
      {summary.isError && !summary.data && <ErrorMessage error={summary.error} onRetry={retry} />}
      {summary.isError && summary.data && <RefreshNotice readAt={new Date(summary.dataUpdatedAt)} onRetry={retry} />}
      {summary.data && <Contents summary={summary.data} />}
    </>
  );
}

function Contents({ summary: { currencies } }: { summary: InvoiceSummary }) {
  if (currencies.length === 0) {
    return <NoInvoices filtered={false} />;
  }
  return (
    <Stack gap="lg">
      {currencies.map((figures) => (
        <CurrencyFigures key={figures.currency} figures={figures} />
      ))}
      <PaidByMonth currencies={currencies} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Newest />
        <MostOverdue />
      </SimpleGrid>
    </Stack>
  );
}
