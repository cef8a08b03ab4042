import type { Invoice, InvoiceAction } from "../../../api/invoices";
import { useResolveDispute } from "../../../api/sendings";
import type { Versioned } from "../../../api/versioned";
import { ConfirmDialog } from "../../../components/ConfirmDialog";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { ActionDialog } from "../actions/ActionDialog";
import { useCurrent } from "../actions/useCurrent";
import { invoiceName } from "../invoiceName";
import { DisputeForm } from "./DisputeForm";
import { LetterForm } from "./LetterForm";

interface Props {
  invoice: Versioned<Invoice>;
  opened: InvoiceAction | null;
  onClose: () => void;
}

const { sending } = texts;

/** The dialogs of what is mailed, and of what keeps reminders from being mailed. */
export function SendingDialogs({ invoice, opened, onClose }: Props) {
  const resolve = useResolveDispute(invoice);
  const onCurrent = useCurrent();
  const name = invoiceName(invoice.value);
  return (
    <>
      <ActionDialog opened={opened === "send"} title={sending.sendTitle(name)} onClose={onClose} wide>
        <LetterForm invoice={invoice} what="invoice" name={name} onClose={onClose} />
      </ActionDialog>
      <ActionDialog opened={opened === "remind"} title={sending.remindTitle(name)} onClose={onClose} wide>
        <LetterForm invoice={invoice} what="reminder" name={name} onClose={onClose} />
      </ActionDialog>
      <ActionDialog opened={opened === "dispute"} title={sending.disputeTitle(name)} onClose={onClose}>
        <DisputeForm invoice={invoice} onClose={onClose} />
      </ActionDialog>
      <ConfirmDialog
        opened={opened === "resolve_dispute"}
        title={sending.resolveTitle(name)}
        text={sending.resolveText}
        confirmLabel={sending.resolveSubmit}
        onConfirm={async () => {
          await onCurrent(() => resolve.mutateAsync(undefined));
          notifyDone(sending.resolved(name));
          onClose();
        }}
        onClose={onClose}
      />
    </>
  );
}
