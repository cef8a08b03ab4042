import { useDeleteInvoice, type Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { DeleteDialog } from "../../../components/DeleteDialog";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice> | null;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a draft is deleted for good. */
export function DeleteDraftDialog({ invoice, onDeleted, onClose }: Props) {
  const deletion = useDeleteInvoice();
  const onCurrent = useCurrent();
  return (
    <DeleteDialog
      item={invoice}
      title={({ value }) => texts.invoices.deleteTitle(invoiceName(value))}
      text={texts.invoices.deleteText}
      onDelete={(draft) => onCurrent(() => deletion.mutateAsync(draft))}
      onDeleted={({ value }) => {
        notifyDone(texts.invoices.deleted(invoiceName(value)));
        onDeleted();
      }}
      onClose={onClose}
    />
  );
}
