import type { Invoice, InvoiceAction } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { SendingDialogs } from "../sending/SendingDialogs";
import { ActionDialog } from "./ActionDialog";
import { CreditNoteForm } from "./CreditNoteForm";
import { DeleteDraftDialog } from "./DeleteDraftDialog";
import { IssueForm } from "./IssueForm";
import { PaymentForm } from "./PaymentForm";
import { UncollectibleDialog } from "./UncollectibleDialog";
import { VoidDialog } from "./VoidDialog";

interface Props {
  invoice: Versioned<Invoice>;
  opened: InvoiceAction | null;
  onClose: () => void;
  onDeleted: () => void;
}

/** The dialogs in which an action is filled in or confirmed, of which one at most is open. */
export function ActionDialogs({ invoice, opened, onClose, onDeleted }: Props) {
  const name = invoiceName(invoice.value);
  const { issueTitle, payTitle, creditTitle } = texts.invoiceActions;
  return (
    <>
      <ActionDialog opened={opened === "issue"} title={issueTitle(name)} onClose={onClose}>
        <IssueForm invoice={invoice} onClose={onClose} />
      </ActionDialog>
      <ActionDialog opened={opened === "record_payment"} title={payTitle(name)} onClose={onClose}>
        <PaymentForm invoice={invoice} onClose={onClose} />
      </ActionDialog>
      <ActionDialog opened={opened === "issue_credit_note"} title={creditTitle(name)} onClose={onClose}>
        <CreditNoteForm invoice={invoice} onClose={onClose} />
      </ActionDialog>
      <VoidDialog invoice={invoice} opened={opened === "void"} onClose={onClose} />
      <UncollectibleDialog invoice={invoice} opened={opened === "mark_uncollectible"} onClose={onClose} />
      <SendingDialogs invoice={invoice} opened={opened} onClose={onClose} />
      <DeleteDraftDialog invoice={opened === "delete" ? invoice : null} onDeleted={onDeleted} onClose={onClose} />
    </>
  );
}
