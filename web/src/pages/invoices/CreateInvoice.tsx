import { useCreateInvoice } from "../../api/invoices";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { InvoiceForm } from "./InvoiceForm";
import { invoicesPath } from "./paths";

export function CreateInvoice() {
  const close = useCloseDrawer(invoicesPath);
  const create = useCreateInvoice();
  return (
    <DrawerFrame title={texts.invoices.createTitle}>
      <InvoiceForm
        initial={{ user_id: null, amount: "" }}
        save={create.mutateAsync}
        onSaved={(invoice) => {
          notifyDone(texts.invoices.created(texts.invoices.number(invoice.id)));
          close();
        }}
        onClose={close}
        submitLabel={texts.invoices.createSubmit}
      />
    </DrawerFrame>
  );
}
