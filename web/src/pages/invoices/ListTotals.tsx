import { useInvoiceTotals } from "../../api/invoiceTotals";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { TotalsPopover } from "../../components/list/TotalsPopover";
import { texts } from "../../texts";
import { totalsByCurrency } from "./totalsByCurrency";
import { isView } from "./views";
import { ofView } from "./viewTotals";

const { invoiceTotals } = texts;

/** What the invoices of a list come to. */
export function ListTotals({ q, filters }: { q: string; filters: InvoiceFilters }) {
  const { userId } = filters;
  // What the views count has the sums of each of them too.
  const { data = [] } = useInvoiceTotals(isView(filters) ? { userId, q } : { ...filters, q });
  return (
    <TotalsPopover
      counted={texts.invoices.title}
      totals={totalsByCurrency(ofView(data, filters))}
      sums={[
        { label: invoiceTotals.amount, of: ({ amount }) => amount },
        { label: invoiceTotals.owed, of: ({ owed }) => owed },
        { label: invoiceTotals.overdue, of: ({ overdue }) => overdue },
      ]}
    />
  );
}
