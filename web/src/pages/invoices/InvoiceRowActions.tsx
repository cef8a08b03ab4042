import type { Invoice } from "../../api/invoices";
import { MoreMenu, type MenuAction } from "../../components/MoreMenu";
import { useListPath } from "../../components/useListPath";
import { texts } from "../../texts";
import { customerName, invoiceName } from "./invoiceName";
import { offeredActions } from "./sending/offeredActions";
import { editInvoicePath, invoiceActionPath, newInvoiceForPath } from "./paths";

/** What can be done next with an invoice of the list: each leads to its page, where it is filled in or confirmed. */
export function InvoiceRowActions({ invoice }: { invoice: Invoice }) {
  const listPath = useListPath();
  // A payment or a credit note to do something with is chosen on the page.
  const offered = offeredActions(invoice).filter(
    (action) => action !== "reverse_payment" && action !== "record_refund",
  );
  const actions = offered.map((action): MenuAction => ({
    text: texts.invoiceActions[action],
    link: { to: action === "edit" ? editInvoicePath(invoice.id) : invoiceActionPath(invoice.id, action) },
  }));
  return (
    <MoreMenu
      quiet
      label={texts.invoicePage.more(invoiceName(invoice))}
      actions={[
        ...actions,
        {
          text: texts.palette.newInvoiceFor(customerName(invoice)),
          link: { ...listPath("/invoices/new"), to: newInvoiceForPath(invoice.user_id) },
        },
      ]}
    />
  );
}
