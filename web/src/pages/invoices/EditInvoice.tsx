import { useParams } from "react-router";
import { useInvoiceToEdit, useUpdateInvoice, type Invoice } from "../../api/invoices";
import type { Versioned } from "../../api/versioned";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { useVersion } from "../../components/form/useVersion";
import { notifyDone } from "../../components/notify";
import { parseId } from "../../components/parseId";
import { texts } from "../../texts";
import { invoiceConflict } from "./form/invoiceConflict";
import { toFields } from "./form/invoiceFields";
import { InvoiceForm } from "./form/InvoiceForm";
import { customerName, invoiceName } from "./invoiceName";
import { invoicePath } from "./paths";

export function EditInvoice() {
  const id = parseId(useParams().id);
  // The page around it opens no drawer for what cannot be an id.
  return id === null ? null : (
    <DrawerFrame title={texts.invoices.editTitle(texts.invoices.draft(id))}>
      <Load id={id} />
    </DrawerFrame>
  );
}

function Load({ id }: { id: number }) {
  return <LoadedForm query={useInvoiceToEdit(id)}>{(read) => <Edit invoice={read} />}</LoadedForm>;
}

function Edit({ invoice }: { invoice: Versioned<Invoice> }) {
  const { id, user_id } = invoice.value;
  const close = useCloseDrawer(invoicePath(id));
  const update = useUpdateInvoice(id);
  const { etag, rebase } = useVersion(invoice);
  const nameOf = (userId: number) =>
    userId === user_id ? customerName(invoice.value) : texts.invoices.userNumber(userId);
  return (
    <InvoiceForm
      initial={toFields(invoice.value)}
      save={(input) => update.mutateAsync({ input, etag: etag() })}
      onSaved={(saved) => {
        notifyDone(texts.invoices.saved(invoiceName(saved)));
        close();
      }}
      onClose={close}
      conflict={invoiceConflict(id, rebase, nameOf)}
      submitLabel={texts.actions.save}
    />
  );
}
