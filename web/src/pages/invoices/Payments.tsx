import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { usePayments, type Payment } from "../../api/invoiceActions";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { ActionDialog } from "./actions/ActionDialog";
import { RecordList } from "./RecordList";

const ReverseForm = lazy(async () => ({ default: (await import("./actions/ReverseForm")).ReverseForm }));

const { corrections, invoicePage } = texts;

/** What was paid, with what was reversed of it. */
export function Payments({ invoice }: { invoice: Invoice }) {
  const { id, currency } = invoice;
  const [reversing, setReversing] = useState<Payment | null>(null);
  const canReverse = invoice.actions.includes("reverse_payment");
  const close = () => {
    setReversing(null);
  };
  return (
    <>
      <RecordList
        title={invoicePage.payments}
        query={usePayments(id)}
        currency={currency}
        none={invoicePage.noPayments}
        describe={(payment) => ({
          when: <CalendarDate value={payment.paid_on} />,
          isUndone: payment.reversed_on !== null,
          more: [
            payment.from_credit ? corrections.fromCredit : payment.method,
            payment.reference,
            /[1-9]/.test(payment.to_credit) ? corrections.toCredit(formatMoney(payment.to_credit, currency)) : null,
            payment.reversed_on === null ? null : corrections.reversedBecause(payment.reversal_reason ?? ""),
          ],
          action: canReverse && payment.reversed_on === null && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                setReversing(payment);
              }}
            >
              {texts.invoiceActions.reverse_payment}
            </Button>
          ),
        })}
      />
      <ActionDialog opened={reversing !== null} title={corrections.reverseTitle} onClose={close}>
        <Suspense>{reversing && <ReverseForm invoice={invoice} payment={reversing} onClose={close} />}</Suspense>
      </ActionDialog>
    </>
  );
}
