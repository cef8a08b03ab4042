import { issueInvoice, recordPayment, voidInvoice } from "../../../api/invoiceActions";
import { deleteInvoice, type Invoice, type InvoiceAction } from "../../../api/invoices";
import { sendInvoice } from "../../../api/sendings";
import type { Once } from "../../../api/usePost";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";

export const bulkNames = [
  "issue",
  "send",
  "record_payment",
  "void",
  "delete",
] as const satisfies readonly InvoiceAction[];
export type BulkName = (typeof bulkNames)[number];

/** What payments that are recorded together have in common. */
export interface PaymentDetails {
  paid_on: string;
  method: string;
}

/** Something that is done to several invoices, one by one. */
export interface BulkAction {
  title: (count: string) => string;
  text: string;
  submit: string;
  /** Why it can be done to none of those that are ticked. */
  reason: string;
  /** Of the button that does it. */
  color?: string;
  /** One after the other, in the order in which they were ticked. */
  inOrder?: boolean;
  asksForPayment?: boolean;
  /** Does it to one; says what came of it. */
  run: (invoice: Invoice, headers: Once, payment: PaymentDetails) => Promise<string>;
}

// Lists have no versions to compare with: the state that each action needs is for the server to check.
const seen = (invoice: Invoice) => ({ value: invoice, etag: null });

const { bulk } = texts;

export const bulkActions: Record<BulkName, BulkAction> = {
  issue: {
    title: bulk.issueTitle,
    text: bulk.issueText,
    submit: bulk.issueSubmit,
    reason: bulk.noDraft,
    // For their numbers to follow it.
    inOrder: true,
    run: async (invoice, headers) => bulk.issued((await issueInvoice(seen(invoice), {}, headers)).data.number ?? ""),
  },
  send: {
    title: texts.bulkSend.title,
    text: texts.bulkSend.text,
    submit: texts.bulkSend.submit,
    reason: texts.bulkSend.none,
    run: async (invoice, headers) => {
      await sendInvoice(seen(invoice), {}, headers);
      return texts.bulkSend.sent;
    },
  },
  record_payment: {
    title: bulk.payTitle,
    text: bulk.payText,
    submit: bulk.paySubmit,
    reason: bulk.nothingToPay,
    asksForPayment: true,
    run: async (invoice, headers, { paid_on, method }) => {
      const { balance: amount, currency } = invoice;
      await recordPayment(seen(invoice), { amount, paid_on, ...(method && { method }) }, headers);
      return bulk.paid(formatMoney(amount, currency));
    },
  },
  void: {
    title: bulk.voidTitle,
    text: bulk.voidText,
    submit: bulk.voidSubmit,
    reason: bulk.nothingToVoid,
    color: "red",
    run: async (invoice, headers) => {
      await voidInvoice(seen(invoice), headers);
      return bulk.voided;
    },
  },
  delete: {
    title: bulk.deleteTitle,
    text: bulk.deleteText,
    submit: bulk.deleteSubmit,
    reason: bulk.noDraft,
    color: "red",
    run: async (invoice) => {
      await deleteInvoice(seen(invoice));
      return bulk.deleted;
    },
  },
};

/** Whether an invoice is in a state for it, as far as the list knows. */
export function allows(name: BulkName, { actions }: Invoice): boolean {
  return actions.includes(name);
}
