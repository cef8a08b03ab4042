import { zodResolver } from "@hookform/resolvers/zod";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useReversePayment, type Payment } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Invoice;
  payment: Payment;
  onClose: () => void;
}

const { corrections } = texts;
const longestReason = 500;
const schema = z.object({
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, texts.fields.required),
      z.maxLength(longestReason, texts.invoiceActions.reasonLength),
    ),
});

/** Takes a payment back that was recorded wrongly or did not come in. */
export function ReverseForm({ invoice, payment, onClose }: Props) {
  const reverse = useReversePayment(invoice.id, payment.id);
  const onCurrent = useCurrent();
  const form = useForm({ defaultValues: { reason: "" }, resolver: zodResolver(schema) });
  const amount = formatMoney(payment.amount, invoice.currency);
  return (
    <EntityForm
      form={form}
      fields={["reason"]}
      save={({ reason }) => onCurrent(() => reverse.mutateAsync({ reason }))}
      onSaved={() => {
        notifyDone(corrections.reversed(amount));
        onClose();
      }}
      onClose={onClose}
      submitLabel={corrections.reverseSubmit}
    >
      <Text size="sm">{corrections.reverseText(amount)}</Text>
      <Textarea
        {...form.register("reason")}
        label={texts.invoiceActions.reason}
        error={form.formState.errors.reason?.message}
        required
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
      />
    </EntityForm>
  );
}
