import { zodResolver } from "@hookform/resolvers/zod";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useCreateCreditNote } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { DecimalField } from "../../../components/form/DecimalField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { decimalsOf } from "../../../money/currencies";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { positiveAmount } from "./positiveAmount";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { invoiceActions } = texts;
const longestReason = 500;

/** Takes back some of what is owed, or all. */
export function CreditNoteForm({ invoice, onClose }: Props) {
  const { balance, currency } = invoice.value;
  const create = useCreateCreditNote(invoice);
  const onCurrent = useCurrent();
  const schema = z.object({
    amount: positiveAmount(currency),
    reason: z.string().check(z.trim(), z.maxLength(longestReason, invoiceActions.reasonLength)),
  });
  const form = useForm({ defaultValues: { amount: "", reason: "" }, resolver: zodResolver(schema) });
  const { errors } = form.formState;
  return (
    <EntityForm
      form={form}
      fields={["amount", "reason"]}
      save={({ amount, reason }) => onCurrent(() => create.mutateAsync({ amount, ...(reason && { reason }) }))}
      onSaved={({ amount }) => {
        notifyDone(invoiceActions.credited(formatMoney(amount, currency), invoiceName(invoice.value)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={invoiceActions.creditSubmit}
    >
      <Text size="sm">
        {invoiceActions.creditText} {invoiceActions.leftToPay(formatMoney(balance, currency))}
      </Text>
      <DecimalField
        control={form.control}
        name="amount"
        label={`${invoiceActions.amount} (${currency})`}
        decimals={decimalsOf(currency)}
        required
        data-autofocus
      />
      <Textarea
        {...form.register("reason")}
        label={invoiceActions.reason}
        error={errors.reason?.message}
        autosize
        minRows={2}
        maxRows={6}
      />
    </EntityForm>
  );
}
