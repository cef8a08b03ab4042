import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useCreateInvoice } from "../../api/invoices";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { readFilters } from "./filters";
import { newInvoice } from "./form/invoiceFields";
import { InvoiceForm } from "./form/InvoiceForm";
import { invoiceName } from "./invoiceName";
import { invoicePath, invoicesPath } from "./paths";

/** Creates a draft, then shows it: there it can be issued. A list of one user's invoices suggests that user. */
export function CreateInvoice() {
  const close = useCloseDrawer(invoicesPath);
  const navigate = useNavigate();
  const create = useCreateInvoice();
  const [parameters] = useSearchParams();
  const [initial] = useState(() => newInvoice(readFilters(parameters).userId));
  return (
    <DrawerFrame title={texts.invoices.createTitle}>
      <InvoiceForm
        initial={initial}
        save={create.mutateAsync}
        onSaved={(invoice) => {
          notifyDone(texts.invoices.created(invoiceName(invoice)));
          void navigate(invoicePath(invoice.id), { replace: true });
        }}
        onClose={close}
        submitLabel={texts.invoices.createSubmit}
      />
    </DrawerFrame>
  );
}
