import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { CreditNote } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import { texts } from "../../../texts";
import { ActionDialog } from "../actions/ActionDialog";

const LetterForm = lazy(async () => ({ default: (await import("./LetterForm")).LetterForm }));

interface Props {
  invoice: Invoice;
  note: CreditNote;
}

const { sending } = texts;

/** Mails a credit note, however the invoice has changed since. */
export function SendCreditNote({ invoice, note: { id, number } }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={sending.sendTitle(number)}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {sending.submit}
      </Button>
      <ActionDialog opened={isOpen} title={sending.sendTitle(number)} onClose={close} wide>
        <Suspense>
          <LetterForm invoice={{ value: invoice, etag: null }} what={id} name={number} onClose={close} />
        </Suspense>
      </ActionDialog>
    </>
  );
}
