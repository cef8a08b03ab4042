import { Group, Text } from "@mantine/core";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { Money } from "../../components/Money";
import { texts } from "../../texts";
import { UserLink } from "../users/UserLink";
import { InvoiceLink } from "./InvoiceLink";
import { customerName } from "./invoiceName";
import { InvoiceStatusBadge } from "./InvoiceStatusBadge";

/** The columns of the list of invoices. Members, whose invoices are all their own, see no user. */
export function invoiceColumns(isAdmin: boolean): Column<Invoice>[] {
  return [
    {
      key: "id",
      header: texts.invoices.invoice,
      sortable: true,
      rowHeader: true,
      width: { sm: 156 },
      cell: (invoice) => (
        <>
          <InvoiceLink invoice={invoice} />
          <Text component="div" size="xs" c="dimmed" hiddenFrom="sm" mt={2}>
            {isAdmin && <div>{customerName(invoice)}</div>}
            <Group component="span" gap={6}>
              <InvoiceStatusBadge invoice={invoice} size="sm" />
              {invoice.status === "open" && invoice.due_date !== null && <CalendarDate value={invoice.due_date} />}
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
      width: 138,
      cell: (invoice) => <InvoiceStatusBadge invoice={invoice} />,
    },
    {
      key: "issue_date",
      header: texts.invoices.issueDate,
      sortable: true,
      visibleFrom: "md",
      width: 122,
      optional: "shown",
      cell: ({ issue_date }) => <CalendarDate value={issue_date} />,
    },
    {
      key: "due_date",
      header: texts.invoices.dueDate,
      sortable: true,
      visibleFrom: "sm",
      width: 122,
      optional: "shown",
      cell: ({ due_date }) => <CalendarDate value={due_date} />,
    },
    {
      key: "amount",
      header: texts.invoices.amount,
      sortable: true,
      align: "end",
      width: { base: 132, sm: 138 },
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
      sortable: true,
      align: "end",
      visibleFrom: "md",
      width: 138,
      optional: "shown",
      // Of what has been withdrawn nothing is owed.
      cell: ({ balance, currency, status }) =>
        status === "void" ? "–" : <Money amount={balance} currency={currency} />,
    },
    instantColumn("created_at", texts.fields.created),
    instantColumn("updated_at", texts.fields.updated),
  ];
}

const userColumn: Column<Invoice> = {
  key: "user_id",
  header: texts.invoices.user,
  visibleFrom: "sm",
  cell: (invoice) => <UserLink id={invoice.user_id}>{customerName(invoice)}</UserLink>,
};

function instantColumn(key: "created_at" | "updated_at", header: string): Column<Invoice> {
  return {
    key,
    header,
    sortable: true,
    visibleFrom: "md",
    width: 122,
    optional: "hidden",
    cell: (invoice) => <Instant value={invoice[key]} />,
  };
}
