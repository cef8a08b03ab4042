import { usePaymentTotals, type PaymentFilters } from "../../api/payments";
import { TotalsPopover } from "../../components/list/TotalsPopover";
import { texts } from "../../texts";
import { paymentsByCurrency } from "./paymentTotals";

const { kinds, title } = texts.payments;

/** What the payments of a list come to. */
export function PaymentTotals({ q, filters }: { q: string; filters: PaymentFilters }) {
  const { data = [] } = usePaymentTotals(q, filters);
  return (
    <TotalsPopover
      counted={title}
      totals={paymentsByCurrency(data)}
      sums={[
        { label: kinds.received, of: ({ received }) => received },
        { label: kinds.reversed, of: ({ reversed }) => reversed },
        { label: kinds.credit, of: ({ fromCredit }) => fromCredit },
      ]}
    />
  );
}
