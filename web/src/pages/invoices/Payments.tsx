import { usePayments } from "../../api/invoiceActions";
import type { Invoice } from "../../api/invoices";
import { CalendarDate } from "../../components/CalendarDate";
import { texts } from "../../texts";
import { RecordList } from "./RecordList";

export function Payments({ invoice: { id, currency } }: { invoice: Invoice }) {
  return (
    <RecordList
      title={texts.invoicePage.payments}
      query={usePayments(id)}
      currency={currency}
      none={texts.invoicePage.noPayments}
      describe={({ paid_on, method, reference }) => ({
        when: <CalendarDate value={paid_on} />,
        more: [method, reference],
      })}
    />
  );
}
