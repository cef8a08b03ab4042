import { useState } from "react";
import { readReminders, useRemindersToEdit, useUpdateReminders } from "../../api/sendings";
import { LoadedForm } from "../../components/form/LoadedForm";
import { TextForm, type TextFieldGroup } from "../../components/form/TextForm";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";

const { reminders } = texts;

const groups: readonly TextFieldGroup[] = [
  {
    fields: [
      { name: "first_days", label: reminders.first, hint: reminders.hint, kind: "number", wide: true },
      { name: "second_days", label: reminders.second, kind: "number" },
      { name: "third_days", label: reminders.third, kind: "number" },
    ],
  },
];

/** When customers are reminded by themselves of what is overdue. */
export function RemindersForm() {
  const settings = useRemindersToEdit();
  const update = useUpdateReminders();
  const [round, setRound] = useState(0);
  return (
    <LoadedForm query={settings}>
      {(read) => (
        <TextForm
          key={round}
          groups={groups}
          read={read}
          readAgain={() => readReminders()}
          // The server reads numbers from text too.
          save={({ input, etag }) => update.mutateAsync({ input, etag })}
          onSaved={() => {
            notifyDone(reminders.saved);
            void settings.refetch();
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
