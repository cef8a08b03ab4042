import { SimpleGrid, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { texts } from "../../texts";

/** The number and the dates. */
export function InvoiceFacts({ invoice: { number, issue_date, due_date, currency } }: { invoice: Invoice }) {
  return (
    <SimpleGrid component="dl" cols={{ base: 2, xs: 4 }} m={0}>
      <Fact term={texts.invoices.invoice} value={number ?? texts.invoicePage.notIssued} />
      <Fact term={texts.invoices.issueDate} value={<CalendarDate value={issue_date} />} />
      <Fact term={texts.invoices.dueDate} value={<CalendarDate value={due_date} />} />
      <Fact term={texts.invoices.currency} value={currency} />
    </SimpleGrid>
  );
}

function Fact({ term, value }: { term: string; value: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {term}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {value}
      </Text>
    </div>
  );
}
