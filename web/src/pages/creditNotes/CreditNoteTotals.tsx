import { useCreditNoteTotals, type CreditNoteFilters } from "../../api/creditNotes";
import { TotalsPopover } from "../../components/list/TotalsPopover";
import { texts } from "../../texts";

const { creditNotes, invoices } = texts;

/** What the credit notes of a list come to. */
export function CreditNoteTotals({ q, filters }: { q: string; filters: CreditNoteFilters }) {
  const { data = [] } = useCreditNoteTotals(q, filters);
  return (
    <TotalsPopover
      counted={creditNotes.title}
      totals={[...data].sort((a, b) => b.count - a.count)}
      sums={[
        { label: invoices.amount, of: ({ amount }) => amount },
        { label: creditNotes.tax, of: ({ tax }) => tax },
      ]}
    />
  );
}
