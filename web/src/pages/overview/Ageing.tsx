import { addDays } from "../../format/localDate";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";
import { CountList } from "./CountList";

const { overview } = texts;

interface Props {
  currency: string;
  /** The day as of which things are overdue. */
  asOf: string;
}

/** How long the invoices in a currency have been overdue. */
export function Ageing({ currency, asOf }: Props) {
  const before = (days: number) => addDays(asOf, -days);
  const ages = [
    { label: overview.current, filters: { status: ["open"] as const, dueFrom: asOf } },
    ...[
      [1, 30],
      [31, 60],
      [61, 90],
    ].map(([from = 0, to = 0]) => ({
      label: overview.daysOverdue(from, to),
      filters: { overdue: true, dueFrom: before(to), dueTo: before(from) },
    })),
    { label: overview.moreOverdue(90), filters: { overdue: true, dueTo: before(91) } },
  ];
  return (
    <CountList
      title={overview.ageing(currency)}
      counted={ages.map(({ label, filters }) => ({
        label,
        query: { ...filters, currency },
        to: filteredInvoicesPath({ ...filters, currency }, "due_date"),
      }))}
    />
  );
}
