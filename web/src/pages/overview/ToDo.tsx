import { addDays } from "../../format/localDate";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";
import { CountList } from "./CountList";

const { overview } = texts;
const week = 7;

/** What waits for somebody to do something about it. */
export function ToDo({ asOf }: { asOf: string }) {
  const soon = { status: ["open"] as const, dueFrom: asOf, dueTo: addDays(asOf, week) };
  return (
    <CountList
      title={overview.toDo}
      counted={[
        {
          label: overview.overdueInvoices,
          query: { overdue: true },
          to: filteredInvoicesPath({ overdue: true }, "due_date"),
        },
        {
          label: overview.oldDrafts,
          query: { status: ["draft"], createdBefore: addDays(asOf, -week) },
          to: filteredInvoicesPath({ status: ["draft"] }, "created_at"),
        },
        { label: overview.dueSoon, query: soon, to: filteredInvoicesPath(soon, "due_date") },
        {
          label: overview.allDrafts,
          query: { status: ["draft"] },
          to: filteredInvoicesPath({ status: ["draft"] }),
        },
      ]}
    />
  );
}
