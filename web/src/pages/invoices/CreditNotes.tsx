import { Group } from "@mantine/core";
import { useCreditNotes } from "../../api/invoiceActions";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { formatMoney } from "../../money/formatMoney";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { CreditNoteFiles } from "./documents/CreditNoteFiles";
import { DocumentProblem } from "./documents/DocumentProblem";
import { offersEInvoice } from "./documents/offersEInvoice";
import { useDocuments } from "./documents/useDocuments";
import { RecordList } from "./RecordList";
import { Refunds } from "./Refunds";
import { SendCreditNote } from "./sending/SendCreditNote";

const { corrections, invoicePage, lineTexts } = texts;

/** What was credited: each note with its number, its lines and its tax, its files, and what was refunded of it. */
export function CreditNotes({ invoice }: { invoice: Invoice }) {
  const { id, currency } = invoice;
  const isAdmin = useIsAdmin();
  const documents = useDocuments();
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
          action: (
            <Group gap={4} wrap="nowrap">
              <CreditNoteFiles
                note={note}
                eInvoice={note.lines.length > 0 && offersEInvoice(invoice, isAdmin)}
                documents={documents}
              />
              {invoice.actions.includes("send") && <SendCreditNote invoice={invoice} note={note} />}
            </Group>
          ),
          below: /[1-9]/.test(note.freed) && (
            <Refunds note={note} canRefund={invoice.actions.includes("record_refund")} />
          ),
        })}
      />
      <DocumentProblem documents={documents} userId={invoice.user_id} />
    </>
  );
}
