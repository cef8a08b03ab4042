import { useCreditNotes } from "../../api/invoiceActions";
import type { Invoice } from "../../api/invoices";
import { Instant } from "../../components/Instant";
import { texts } from "../../texts";
import { RecordList } from "./RecordList";

export function CreditNotes({ invoice: { id, currency } }: { invoice: Invoice }) {
  return (
    <RecordList
      title={texts.invoicePage.creditNotes}
      query={useCreditNotes(id)}
      currency={currency}
      none={texts.invoicePage.noCreditNotes}
      describe={({ created_at, reason }) => ({ when: <Instant value={created_at} />, more: [reason] })}
    />
  );
}
