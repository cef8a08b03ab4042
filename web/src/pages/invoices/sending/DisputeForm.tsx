import { zodResolver } from "@hookform/resolvers/zod";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import type { Invoice } from "../../../api/invoices";
import { useDispute } from "../../../api/sendings";
import type { Versioned } from "../../../api/versioned";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { useCurrent } from "../actions/useCurrent";
import { invoiceName } from "../invoiceName";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { sending } = texts;
const longestNote = 500;
const schema = z.object({
  note: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, texts.fields.required),
      z.maxLength(longestNote, texts.invoiceActions.reasonLength),
    ),
});

/** Notes what the customer disputes: no reminders are sent then. */
export function DisputeForm({ invoice, onClose }: Props) {
  const dispute = useDispute(invoice);
  const onCurrent = useCurrent();
  const form = useForm({ defaultValues: { note: "" }, resolver: zodResolver(schema) });
  return (
    <EntityForm
      form={form}
      fields={["note"]}
      save={(input) => onCurrent(() => dispute.mutateAsync(input))}
      onSaved={(saved) => {
        notifyDone(sending.disputed(invoiceName(saved)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={sending.disputeSubmit}
    >
      <Text size="sm">{sending.disputeText}</Text>
      <Textarea
        {...form.register("note")}
        label={sending.disputeNote}
        error={form.formState.errors.note?.message}
        required
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
      />
    </EntityForm>
  );
}
