import { addDays } from "../../format/localDate";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";
import { CountList } from "./CountList";

const { overview } = texts;
const week = 7;

/** What waits for somebody to do something about it. */
export function ToDo({ asOf }: { asOf: string }) {
  const oldDrafts = { status: ["draft"] as const, createdBefore: addDays(asOf, -week) };
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
          label: texts.mailed.overdueNotReminded,
          query: { overdue: true, notReminded: true },
          to: filteredInvoicesPath({ overdue: true, notReminded: true }, "due_date"),
        },
        {
          label: texts.mailed.failed,
          query: { delivery: "failed" },
          to: filteredInvoicesPath({ delivery: "failed" }),
        },
        {
          label: overview.oldDrafts,
          query: oldDrafts,
          to: filteredInvoicesPath(oldDrafts, "created_at"),
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
