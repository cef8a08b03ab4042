import { readInvoice } from "../../../api/invoices";
import type { ConflictRules } from "../../../components/form/conflictRules";
import { formatCalendarDate } from "../../../format/time";
import { texts } from "../../../texts";
import { describeLine } from "./describeLine";
import { toFields, type InvoiceFields } from "./invoiceFields";

const { invoices, invoiceForm, lineTexts } = texts;

/** How a form that edits this draft deals with another version of it. */
export function invoiceConflict(
  id: number,
  rebase: (etag: string | null) => void,
  nameOf: (userId: number) => string,
): ConflictRules<InvoiceFields> {
  return {
    read: async () => {
      const { value, etag } = await readInvoice(id);
      return { fields: toFields(value), etag };
    },
    rebase,
    describe: ({ user_id, currency, lines, discount, amount, due_date, memo }) => [
      { label: invoices.user, text: user_id === null ? invoiceForm.none : nameOf(user_id) },
      { label: invoices.currency, text: currency },
      {
        label: invoiceForm.lines,
        text:
          lines
            .map((line) =>
              [
                invoiceForm.lineText(line.description, line.quantity, line.unit_price, line.tax_rate),
                line.discount && `−${line.discount}`,
                describeLine(line),
              ]
                .filter(Boolean)
                .join(", "),
            )
            .join("; ") || invoiceForm.none,
      },
      { label: lineTexts.discount, text: discount || invoiceForm.none },
      { label: invoices.amount, text: lines.length === 0 ? amount : "–" },
      { label: invoiceForm.dueDate, text: due_date === "" ? invoiceForm.none : formatCalendarDate(due_date) },
      { label: invoiceForm.memo, text: memo === "" ? invoiceForm.none : memo },
    ],
  };
}
