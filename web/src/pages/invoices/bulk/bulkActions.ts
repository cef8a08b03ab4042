import { issueInvoice, voidInvoice } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Once } from "../../../api/usePost";
import { texts } from "../../../texts";

/** Something that is done to several invoices, one by one. */
export interface BulkAction {
  title: (count: string) => string;
  text: string;
  submit: string;
  /** Of the button that does it. */
  color?: string;
  /** One after the other, in the order in which they were ticked. */
  inOrder?: boolean;
  /** Whether an invoice is in a state for it, as far as the list knows. */
  allows: (invoice: Invoice) => boolean;
  /** Does it to one; says what came of it. */
  run: (invoice: Invoice, headers: Once) => Promise<string>;
}

export type BulkName = "issue" | "void";

// Lists have no versions to compare with: the state that each action needs is for the server to check.
const seen = (invoice: Invoice) => ({ value: invoice, etag: null });

export const bulkActions: Record<BulkName, BulkAction> = {
  issue: {
    title: texts.bulk.issueTitle,
    text: texts.bulk.issueText,
    submit: texts.bulk.issueSubmit,
    // For their numbers to follow it.
    inOrder: true,
    allows: ({ actions }) => actions.includes("issue"),
    run: async (invoice, headers) => texts.bulk.issued((await issueInvoice(seen(invoice), {}, headers)).number ?? ""),
  },
  void: {
    title: texts.bulk.voidTitle,
    text: texts.bulk.voidText,
    submit: texts.bulk.voidSubmit,
    color: "red",
    allows: ({ actions }) => actions.includes("void"),
    run: async (invoice, headers) => {
      await voidInvoice(seen(invoice), headers);
      return texts.bulk.voided;
    },
  },
};
