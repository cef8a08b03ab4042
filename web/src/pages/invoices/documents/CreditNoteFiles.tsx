import { Button } from "@mantine/core";
import type { CreditNote } from "../../../api/invoiceActions";
import { texts } from "../../../texts";
import type { Documents } from "./useDocuments";

interface Props {
  note: CreditNote;
  /** Whether its e-invoice is offered too. */
  eInvoice: boolean;
  documents: Documents;
}

/** A credit note as files. */
export function CreditNoteFiles({ note: { id, invoice_id, number }, eInvoice, documents }: Props) {
  return (["pdf", "xml"] as const)
    .filter((format) => format === "pdf" || eInvoice)
    .map((format) => (
      <Button
        key={format}
        variant="subtle"
        size="compact-xs"
        aria-label={texts.documents.of(texts.documents[format], number)}
        onClick={() => {
          documents.mutate({ document: { invoice: invoice_id, creditNote: id }, format, name: number });
        }}
      >
        {texts.documents.short[format]}
      </Button>
    ));
}
