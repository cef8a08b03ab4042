import { useMarkUncollectible } from "../../../api/invoiceActions";
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

/** Asks before an invoice is given up: it cannot be opened again. */
export function UncollectibleDialog({ invoice, opened, onClose }: Props) {
  const mark = useMarkUncollectible(invoice);
  const onCurrent = useCurrent();
  const name = invoiceName(invoice.value);
  return (
    <ConfirmDialog
      opened={opened}
      title={invoiceActions.uncollectibleTitle(name)}
      text={invoiceActions.uncollectibleText}
      confirmLabel={invoiceActions.uncollectibleSubmit}
      onConfirm={async () => {
        await onCurrent(() => mark.mutateAsync(undefined));
        notifyDone(invoiceActions.markedUncollectible(name));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
