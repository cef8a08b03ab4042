import { Button } from "@mantine/core";
import { useState } from "react";
import { useCreditNotes, type CreditNote } from "../../api/invoiceActions";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { ActionDialog } from "./actions/ActionDialog";
import { RefundForm } from "./actions/RefundForm";
import { RecordList } from "./RecordList";

const { corrections, invoicePage, lineTexts } = texts;

/** What was credited: each note with its number, its lines and its tax, and what can be refunded of it. */
export function CreditNotes({ invoice }: { invoice: Invoice }) {
  const { id, currency } = invoice;
  const [refunding, setRefunding] = useState<CreditNote | null>(null);
  const canRefund = invoice.actions.includes("record_refund");
  const close = () => {
    setRefunding(null);
  };
  return (
    <>
      <RecordList
        title={invoicePage.creditNotes}
        query={useCreditNotes(id)}
        currency={currency}
        none={invoicePage.noCreditNotes}
        describe={(note) => ({
          when: (
            <>
              {note.number}, <CalendarDate value={note.issue_date} />
            </>
          ),
          more: [
            ...note.lines.map((line) => line.description),
            /[1-9]/.test(note.tax) ? `${lineTexts.tax} ${formatMoney(note.tax, currency)}` : null,
            /[1-9]/.test(note.freed) ? corrections.freed(formatMoney(note.freed, currency)) : null,
            note.reason,
          ],
          action: canRefund && /[1-9]/.test(note.freed) && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                setRefunding(note);
              }}
            >
              {texts.invoiceActions.record_refund}
            </Button>
          ),
        })}
      />
      <ActionDialog opened={refunding !== null} title={corrections.refundTitle} onClose={close}>
        {refunding && <RefundForm note={refunding} onClose={close} />}
      </ActionDialog>
    </>
  );
}
