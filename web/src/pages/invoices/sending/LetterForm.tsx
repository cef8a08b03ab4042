import { zodResolver } from "@hookform/resolvers/zod";
import { Alert, Checkbox, NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
import { useContext, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import type { Invoice } from "../../../api/invoices";
import { useLetter, useSend, type Letter, type Mailed } from "../../../api/sendings";
import type { Versioned } from "../../../api/versioned";
import { EntityForm } from "../../../components/form/EntityForm";
import { LoadedForm } from "../../../components/form/LoadedForm";
import { UnsavedContext } from "../../../components/form/unsaved";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { useCurrent } from "../actions/useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  what: Mailed;
  /** What it is called. */
  name: string;
  onClose: () => void;
}

const { sending } = texts;
const needed = z.string().check(z.trim(), z.minLength(1, texts.fields.required));
const schema = z.object({ to: needed, subject: needed, text: needed, attach_xml: z.boolean() });

/** Mails an invoice, a reminder of it or one of its credit notes with the letter that is proposed, which can be edited first. */
export function LetterForm({ invoice, what, name, onClose }: Props) {
  const [language, setLanguage] = useState<string | null>(null);
  // Another letter takes the place of what was typed into this one.
  const { leave } = useContext(UnsavedContext);
  const letter = useLetter(invoice.value.id, what, language);
  return (
    <Stack>
      <NativeSelect
        label={sending.language}
        value={language ?? letter.data?.language ?? "en"}
        onChange={(event) => {
          const { value } = event.currentTarget;
          leave(() => {
            setLanguage(value);
          });
        }}
        data={[
          { value: "en", label: texts.party.english },
          { value: "de", label: texts.party.german },
        ]}
      />
      <LoadedForm query={letter}>
        {(read) => <Fields invoice={invoice} what={what} name={name} letter={read} onClose={onClose} />}
      </LoadedForm>
    </Stack>
  );
}

function Fields({ invoice, what, name, letter, onClose }: Props & { letter: Letter }) {
  const send = useSend(invoice, what);
  const onCurrent = useCurrent();
  const { to, subject, text, attach_xml, language } = letter;
  const form = useForm({ defaultValues: { to, subject, text, attach_xml }, resolver: zodResolver(schema) });
  const { register, formState } = form;
  return (
    <EntityForm
      form={form}
      fields={["to", "subject", "text"]}
      save={({ attach_xml: withXml, ...typed }) =>
        onCurrent(() => send.mutateAsync({ ...typed, language, ...(letter.has_xml && { attach_xml: withXml }) }))
      }
      onSaved={() => {
        notifyDone(sending.queued(name));
        onClose();
      }}
      onClose={onClose}
      submitLabel={what === "reminder" ? sending.submitReminder : sending.submit}
    >
      {!letter.mail_on && <Alert color="orange">{sending.off}</Alert>}
      <TextInput {...register("to")} type="email" label={sending.to} error={formState.errors.to?.message} required />
      <TextInput {...register("subject")} label={sending.subject} error={formState.errors.subject?.message} required />
      <Textarea
        {...register("text")}
        label={sending.text}
        description={sending.attached}
        error={formState.errors.text?.message}
        required
        autosize
        minRows={6}
        maxRows={14}
      />
      {letter.has_xml && <Checkbox {...register("attach_xml")} label={sending.attachXml} />}
    </EntityForm>
  );
}
