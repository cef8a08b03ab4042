import { Text } from "@mantine/core";
import type { CreditNote } from "../../api/invoiceActions";
import { CalendarDate } from "../../components/CalendarDate";
import type { Column } from "../../components/list/Column";
import { Money } from "../../components/Money";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { InvoiceLink } from "../invoices/InvoiceLink";
import { UserLink } from "../users/UserLink";
import { byAmount } from "./creditNoteRules";

const { corrections, creditNotes, invoices } = texts;
const nameOf = ({ bill_to, user_id }: CreditNote) => bill_to?.username ?? invoices.userNumber(user_id);

/** The columns of the list of credit notes. Members, whose credit notes are all their own, see no user. */
export function creditNoteColumns(isAdmin: boolean): Column<CreditNote>[] {
  return [
    {
      key: "number",
      header: creditNotes.number,
      sortBy: "number",
      rowHeader: true,
      width: { sm: 150 },
      cell: (note) => (
        <>
          <InvoiceLink invoice={{ id: note.invoice_id, number: note.number }} />
          <Text component="div" size="xs" c="dimmed" hiddenFrom="sm" mt={2}>
            {isAdmin && (
              <Text component="div" size="xs" lineClamp={2}>
                <bdi>{nameOf(note)}</bdi>
              </Text>
            )}
            <CalendarDate value={note.issue_date} />
          </Text>
        </>
      ),
    },
    {
      key: "invoice",
      header: invoices.invoice,
      // The number leads there, too.
      visibleFrom: "sm",
      width: 150,
      cell: (note) => <InvoiceLink invoice={{ id: note.invoice_id, number: note.invoice_number }} />,
    },
    ...(isAdmin ? [userColumn] : []),
    {
      key: "issue_date",
      header: creditNotes.issuedOn,
      sortBy: "issue_date",
      visibleFrom: "sm",
      width: 140,
      cell: ({ issue_date }) => <CalendarDate value={issue_date} />,
    },
    {
      key: "reason",
      header: creditNotes.reason,
      visibleFrom: "md",
      optional: "shown",
      cut: true,
      cell: ({ reason }) => (reason === null ? "–" : <bdi>{reason}</bdi>),
    },
    {
      key: "amount",
      header: invoices.amount,
      sortBy: byAmount,
      align: "end",
      width: { base: 128, sm: 180 },
      cell: ({ amount, currency, freed }) => (
        <>
          <Money amount={amount} currency={currency} />
          {/[1-9]/.test(freed) && (
            <Text component="span" display="block" size="xs" c="dimmed" lineClamp={2}>
              {corrections.toCredit(formatMoney(freed, currency))}
            </Text>
          )}
        </>
      ),
    },
  ];
}

const userColumn: Column<CreditNote> = {
  key: "user_id",
  header: invoices.user,
  visibleFrom: "sm",
  cut: true,
  cell: (note) => (
    <UserLink quiet id={note.user_id}>
      <bdi>{nameOf(note)}</bdi>
    </UserLink>
  ),
};
