import { Text } from "@mantine/core";
import type { Payment } from "../../api/invoiceActions";
import { CalendarDate } from "../../components/CalendarDate";
import type { Column } from "../../components/list/Column";
import { Money } from "../../components/Money";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { InvoiceLink } from "../invoices/InvoiceLink";
import { UserLink } from "../users/UserLink";
import { byAmount } from "./paymentRules";

const { corrections, invoices, payments } = texts;
const nameOf = ({ bill_to, user_id }: Payment) => bill_to?.username ?? invoices.userNumber(user_id);

/** The columns of the list of payments. Members, whose payments are all their own, see no user. */
export function paymentColumns(isAdmin: boolean): Column<Payment>[] {
  return [
    {
      key: "invoice",
      header: invoices.invoice,
      rowHeader: true,
      width: { sm: 150 },
      cell: (payment) => (
        <>
          <InvoiceLink invoice={{ id: payment.invoice_id, number: payment.invoice_number }} />
          <Text component="div" size="xs" c="dimmed" hiddenFrom="sm" mt={2}>
            {isAdmin && (
              <Text component="div" size="xs" lineClamp={2}>
                <bdi>{nameOf(payment)}</bdi>
              </Text>
            )}
            <CalendarDate value={payment.paid_on} />
            {payment.method && ` · ${payment.method}`}
          </Text>
        </>
      ),
    },
    ...(isAdmin ? [userColumn] : []),
    {
      key: "paid_on",
      header: payments.paidOn,
      sortBy: "paid_on",
      visibleFrom: "sm",
      width: 140,
      cell: ({ paid_on }) => <CalendarDate value={paid_on} />,
    },
    {
      key: "method",
      header: texts.invoiceActions.method,
      visibleFrom: "md",
      optional: "shown",
      width: 150,
      cut: true,
      cell: ({ method, from_credit }) => (from_credit ? corrections.fromCredit : method) ?? "–",
    },
    {
      key: "reference",
      header: texts.invoiceActions.reference,
      visibleFrom: "md",
      optional: "shown",
      cut: true,
      cell: ({ reference }) => (reference === null ? "–" : <bdi>{reference}</bdi>),
    },
    {
      key: "amount",
      header: invoices.amount,
      sortBy: byAmount,
      align: "end",
      width: { base: 128, sm: 180 },
      cell: (payment) => <Amount payment={payment} />,
    },
  ];
}

const userColumn: Column<Payment> = {
  key: "user_id",
  header: invoices.user,
  visibleFrom: "sm",
  cut: true,
  cell: (payment) => (
    <UserLink quiet id={payment.user_id}>
      <bdi>{nameOf(payment)}</bdi>
    </UserLink>
  ),
};

/** Struck through where it was reversed, with why; with what of it was left over. */
function Amount({ payment: { amount, currency, reversed_on, reversal_reason, to_credit } }: { payment: Payment }) {
  const notes = [
    reversed_on === null ? null : corrections.reversedBecause(reversal_reason ?? ""),
    /[1-9]/.test(to_credit) ? corrections.toCredit(formatMoney(to_credit, currency)) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <Text component="span" inherit td={reversed_on === null ? undefined : "line-through"}>
        <Money amount={amount} currency={currency} />
      </Text>
      {notes.map((note) => (
        <Text key={note} component="span" display="block" size="xs" c="dimmed" lineClamp={2}>
          {note}
        </Text>
      ))}
    </>
  );
}
