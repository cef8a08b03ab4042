import type { ReactNode } from "react";
import { useListedInvoice, type Invoice } from "../../api/invoices";
import { Money } from "../../components/Money";
import { PageHeader } from "../../components/PageHeader";
import { useNow } from "../../components/useNow";
import { inDays } from "../../format/relative";
import { formatCalendarDate } from "../../format/time";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { UserLink } from "../users/UserLink";
import { daysUntilDue } from "./daysUntilDue";
import classes from "./InvoiceHeader.module.css";
import { customerName, invoiceName } from "./invoiceName";
import { InvoiceStatusBadge } from "./InvoiceStatusBadge";
import { TrailLinks } from "./TrailLinks";

interface Props {
  id: number;
  /** Undefined while it is on its way: then as a list has shown it, if one has. */
  invoice: Invoice | undefined;
  /** What can be done with it. */
  children: ReactNode;
}

/** What one comes to an invoice for, with the ways back and on. */
export function InvoiceHeader({ id, invoice, children }: Props) {
  const listed = useListedInvoice(id);
  const known = invoice ?? listed;
  return (
    <div className={`${classes.header} no-print`}>
      <TrailLinks id={id} />
      <PageHeader
        title={known ? invoiceName(known) : texts.invoicePage.title}
        tight
        summary={known && <Facts invoice={known} />}
      >
        {children}
      </PageHeader>
    </div>
  );
}

/** Whose it is, how it stands, what is left to pay and until when. */
function Facts({ invoice }: { invoice: Invoice }) {
  const { user_id, status, amount, balance, currency, due_date } = invoice;
  const isAdmin = useIsAdmin();
  const days = daysUntilDue(invoice, useNow());
  const isOwed = status === "open" || status === "uncollectible";
  return (
    <span className={classes.facts}>
      <InvoiceStatusBadge invoice={invoice} />
      <bdi>{isAdmin ? <UserLink id={user_id}>{customerName(invoice)}</UserLink> : customerName(invoice)}</bdi>
      <span>
        {isOwed ? texts.invoicePage.leftToPay : texts.invoiceForm.total}{" "}
        <b>
          <Money amount={isOwed ? balance : amount} currency={currency} />
        </b>
      </span>
      {isOwed && due_date !== null && (
        <span>
          {texts.overview.due(formatCalendarDate(due_date))}
          {days !== null && ` (${days < 0 ? texts.invoices.overdueBy(-days) : inDays(days)})`}
        </span>
      )}
    </span>
  );
}
