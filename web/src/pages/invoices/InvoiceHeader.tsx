import type { ReactNode } from "react";
import type { Invoice } from "../../api/invoices";
import { Money } from "../../components/Money";
import { PageHeader } from "../../components/PageHeader";
import { formatCalendarDate } from "../../format/time";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { UserLink } from "../users/UserLink";
import classes from "./InvoiceHeader.module.css";
import { customerName, invoiceName } from "./invoiceName";
import { InvoiceStatusBadge } from "./InvoiceStatusBadge";
import { TrailLinks } from "./TrailLinks";

/** What one comes to an invoice for: whose it is, how it stands, what is left to pay and until when. The children are what can be done. */
export function InvoiceHeader({ invoice, children }: { invoice: Invoice; children: ReactNode }) {
  const { id, user_id, status, amount, balance, currency, due_date } = invoice;
  const isAdmin = useIsAdmin();
  const isOwed = status === "open" || status === "uncollectible";
  return (
    <div className={`${classes.header} no-print`}>
      <TrailLinks id={id} />
      <PageHeader
        title={invoiceName(invoice)}
        tight
        summary={
          <span className={classes.facts}>
            <InvoiceStatusBadge invoice={invoice} />
            <bdi>{isAdmin ? <UserLink id={user_id}>{customerName(invoice)}</UserLink> : customerName(invoice)}</bdi>
            <span>
              {isOwed ? texts.invoicePage.leftToPay : texts.invoiceForm.total}{" "}
              <b>
                <Money amount={isOwed ? balance : amount} currency={currency} />
              </b>
            </span>
            {isOwed && due_date !== null && <span>{texts.overview.due(formatCalendarDate(due_date))}</span>}
          </span>
        }
      >
        {children}
      </PageHeader>
    </div>
  );
}
