import { Group, Text } from "@mantine/core";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { Money } from "../../components/Money";
import { texts } from "../../texts";
import { UserLink } from "../users/UserLink";
import { DueDate } from "./DueDate";
import { InvoiceLink } from "./InvoiceLink";
import { customerName } from "./invoiceName";
import { InvoiceRowActions } from "./InvoiceRowActions";
import { InvoiceStatusBadge } from "./InvoiceStatusBadge";
import { byAmount, byBalance } from "./orders";

/** The columns of the list of invoices. Members, whose invoices are all their own, see no user. */
export function invoiceColumns(isAdmin: boolean): Column<Invoice>[] {
  return [
    {
      key: "number",
      header: texts.invoices.invoice,
      sortBy: "number",
      rowHeader: true,
      width: { sm: 150 },
      cell: (invoice) => (
        <>
          <InvoiceLink invoice={invoice} />
          <Text component="div" size="xs" c="dimmed" hiddenFrom="sm" mt={2}>
            {isAdmin && (
              <Text component="div" size="xs" lineClamp={2}>
                <bdi>{customerName(invoice)}</bdi>
              </Text>
            )}
            <Group component="span" gap={6}>
              <InvoiceStatusBadge invoice={invoice} size="sm" />
              {invoice.status === "open" && invoice.due_date !== null && <DueDate invoice={invoice} />}
            </Group>
          </Text>
        </>
      ),
    },
    ...(isAdmin ? [userColumn] : []),
    {
      key: "status",
      header: texts.invoices.status,
      visibleFrom: "sm",
      width: 140,
      cell: (invoice) => <InvoiceStatusBadge invoice={invoice} />,
    },
    {
      key: "issue_date",
      header: texts.invoices.issueDate,
      sortBy: "issue_date",
      visibleFrom: "lg",
      width: 126,
      optional: "shown",
      cell: ({ issue_date }) => <CalendarDate value={issue_date} />,
    },
    {
      key: "due_date",
      header: texts.invoices.dueDate,
      sortBy: "due_date",
      visibleFrom: "md",
      width: 126,
      optional: "shown",
      cell: (invoice) => <DueDate invoice={invoice} />,
    },
    {
      key: "amount",
      header: texts.invoices.amount,
      sortBy: byAmount,
      align: "end",
      width: { base: 118, sm: 148 },
      cell: ({ amount, balance, currency, status }) => (
        <>
          <Money amount={amount} currency={currency} />
          {status === "open" && balance !== amount && (
            <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="md">
              {texts.invoices.balance}: <Money amount={balance} currency={currency} />
            </Text>
          )}
        </>
      ),
    },
    {
      key: "balance",
      header: texts.invoices.balance,
      sortBy: byBalance,
      align: "end",
      visibleFrom: "md",
      width: 148,
      optional: "shown",
      // Where nothing is owed, what is owed elsewhere stands out.
      cell: ({ balance, currency, status }) =>
        status === "void" || status === "paid" ? "–" : <Money amount={balance} currency={currency} />,
    },
    instantColumn("created_at", texts.fields.created),
    instantColumn("updated_at", texts.fields.updated),
    ...(isAdmin ? [actionsColumn] : []),
  ];
}

const userColumn: Column<Invoice> = {
  key: "user_id",
  header: texts.invoices.user,
  visibleFrom: "sm",
  cut: true,
  cell: (invoice) => (
    <UserLink quiet id={invoice.user_id}>
      <bdi>{customerName(invoice)}</bdi>
    </UserLink>
  ),
};

const actionsColumn: Column<Invoice> = {
  key: "actions",
  header: texts.fields.actions,
  headerHidden: true,
  align: "end",
  width: { base: 40, sm: 48 },
  cell: (invoice) => <InvoiceRowActions invoice={invoice} />,
};

function instantColumn(key: "created_at" | "updated_at", header: string): Column<Invoice> {
  return {
    key,
    header,
    sortBy: key,
    visibleFrom: "md",
    width: 126,
    optional: "hidden",
    cell: (invoice) => <Instant value={invoice[key]} />,
  };
}
