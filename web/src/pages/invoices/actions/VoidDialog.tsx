import { useVoidInvoice } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { ConfirmDialog } from "../../../components/ConfirmDialog";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  opened: boolean;
  onClose: () => void;
}

const { invoiceActions } = texts;

/** Asks before an invoice is withdrawn for good. */
export function VoidDialog({ invoice, opened, onClose }: Props) {
  const withdraw = useVoidInvoice(invoice);
  const onCurrent = useCurrent();
  const name = invoiceName(invoice.value);
  return (
    <ConfirmDialog
      opened={opened}
      title={invoiceActions.voidTitle(name)}
      text={invoiceActions.voidText}
      confirmLabel={invoiceActions.voidSubmit}
      onConfirm={async () => {
        await onCurrent(() => withdraw.mutateAsync(undefined));
        notifyDone(invoiceActions.voided(name));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
