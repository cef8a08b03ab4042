import { useParams } from "react-router";
import { useInvoice, useUpdateInvoice, type Invoice } from "../../api/invoices";
import type { Versioned } from "../../api/versioned";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { NotFoundMessage } from "../../components/NotFoundMessage";
import { notifyDone } from "../../components/notify";
import { parseId } from "../../components/parseId";
import { texts } from "../../texts";
import { InvoiceForm } from "./InvoiceForm";
import { invoicesPath } from "./paths";

export function EditInvoice() {
  const id = parseId(useParams().id);
  return id === null ? (
    <DrawerFrame title={texts.notFound.title}>
      <NotFoundMessage />
    </DrawerFrame>
  ) : (
    <DrawerFrame title={texts.invoices.editTitle(texts.invoices.number(id))}>
      <Load id={id} />
    </DrawerFrame>
  );
}

function Load({ id }: { id: number }) {
  const invoice = useInvoice(id);
  return (
    <LoadedForm query={invoice}>{(read) => <Edit invoice={read} onReload={() => void invoice.refetch()} />}</LoadedForm>
  );
}

function Edit({ invoice, onReload }: { invoice: Versioned<Invoice>; onReload: () => void }) {
  const close = useCloseDrawer(invoicesPath);
  const update = useUpdateInvoice(invoice);
  const { user_id, amount } = invoice.value;
  return (
    <InvoiceForm
      initial={{ user_id, amount }}
      save={update.mutateAsync}
      onSaved={(saved) => {
        notifyDone(texts.invoices.saved(texts.invoices.number(saved.id)));
        close();
      }}
      onClose={close}
      onReload={onReload}
      submitLabel={texts.actions.save}
    />
  );
}
