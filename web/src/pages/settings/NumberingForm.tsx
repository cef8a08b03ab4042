import { useState } from "react";
import { readNumbering, useNumberingToEdit, useUpdateNumbering, type NumberingInput } from "../../api/parties";
import { LoadedForm } from "../../components/form/LoadedForm";
import { TextForm, type TextFieldGroup } from "../../components/form/TextForm";
import { notifyDone } from "../../components/notify";
import { monthNames } from "../../format/month";
import { texts } from "../../texts";

const { settings } = texts;

const groups: readonly TextFieldGroup[] = [
  {
    fields: [
      { name: "invoice_format", label: settings.invoiceFormat, hint: settings.formatHint, wide: true },
      { name: "credit_note_format", label: settings.creditNoteFormat, wide: true },
      {
        name: "restart",
        label: settings.restart,
        options: [
          { value: "yearly", label: settings.yearly },
          { value: "never", label: settings.never },
        ],
      },
      {
        name: "fiscal_year_start",
        label: settings.fiscalYearStart,
        options: monthNames.map((label, index) => ({ value: String(index + 1), label })),
      },
    ],
  },
  {
    title: settings.books,
    fields: [
      {
        name: "issue_dates",
        label: settings.issueDates,
        wide: true,
        options: [
          { value: "in_order", label: settings.inOrder },
          { value: "any", label: settings.anyDate },
        ],
      },
      { name: "closed_until", label: settings.closedUntil, hint: settings.closedHint, kind: "date", wide: true },
    ],
  },
];

export function NumberingForm() {
  const numbering = useNumberingToEdit();
  const update = useUpdateNumbering();
  const [round, setRound] = useState(0);
  return (
    <LoadedForm query={numbering}>
      {(read) => (
        <TextForm
          key={round}
          groups={groups}
          read={read}
          readAgain={() => readNumbering()}
          save={({ input, etag }) => update.mutateAsync({ input: toInput(input), etag })}
          onSaved={() => {
            notifyDone(settings.numbersSaved);
            void numbering.refetch();
          }}
          onClose={() => {
            setRound(round + 1);
          }}
          submitLabel={texts.actions.save}
        />
      )}
    </LoadedForm>
  );
}

/** The server reads numbers from text too; an emptied format it refuses, with the reason at the field. */
function toInput(input: Record<string, unknown>): NumberingInput {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value === null && name !== "closed_until" ? "" : value]),
  );
}
