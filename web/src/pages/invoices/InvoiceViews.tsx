import { Group, UnstyledButton } from "@mantine/core";
import { Link, useSearchParams } from "react-router";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { texts } from "../../texts";
import { readFilters, sameFilters, writeFilters } from "./filters";
import classes from "./InvoiceViews.module.css";
import { invoicesPath } from "./paths";

const { invoiceFilters, invoices } = texts;

/** What people look at most, one press away. */
const views: readonly { name: string; filters: Partial<InvoiceFilters> }[] = [
  { name: invoiceFilters.all, filters: {} },
  { name: invoiceFilters.drafts, filters: { status: ["draft"] } },
  { name: invoices.statuses.open, filters: { status: ["open"] } },
  { name: invoices.overdue, filters: { overdue: true } },
  { name: invoices.statuses.paid, filters: { status: ["paid"] } },
];

/** Whether filters are just those of a view, besides the user. */
export function isView(filters: InvoiceFilters): boolean {
  return views.some((view) => sameFilters(filters, { ...view.filters, userId: filters.userId }));
}

/** Switches between the views; the search, the order and the choice of a user stay. */
export function InvoiceViews() {
  const [parameters] = useSearchParams();
  const current = readFilters(parameters);
  return (
    <Group component="nav" aria-label={invoiceFilters.views} gap={4} mb="sm">
      {views.map(({ name, filters }) => {
        const view = { ...filters, userId: current.userId };
        return (
          <UnstyledButton
            key={name}
            component={Link}
            className={classes.view}
            to={{ pathname: invoicesPath, search: writeFilters(parameters, view).toString() }}
            preventScrollReset
            aria-current={sameFilters(current, view) ? "true" : undefined}
          >
            {name}
          </UnstyledButton>
        );
      })}
    </Group>
  );
}
