import { zodResolver } from "@hookform/resolvers/zod";
import { Text, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useCreateRefund, type CreditNote } from "../../../api/invoiceActions";
import { useBusinessDate } from "../../../api/invoiceSummary";
import { DateField } from "../../../components/form/DateField";
import { DecimalField } from "../../../components/form/DecimalField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { decimalsOf } from "../../../money/currencies";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { positiveAmount } from "./positiveAmount";
import { requiredDate } from "./requiredDate";
import { useCurrent } from "./useCurrent";

interface Props {
  note: CreditNote;
  onClose: () => void;
}

const { corrections, invoiceActions } = texts;
const text = z.string().check(z.trim());

/** Records that money was given back for a credit note. */
export function RefundForm({ note, onClose }: Props) {
  const { currency, freed } = note;
  const create = useCreateRefund(note);
  const onCurrent = useCurrent();
  const schema = z.object({ amount: positiveAmount(currency), refunded_on: requiredDate, method: text });
  const preset = { amount: freed, refunded_on: useBusinessDate(), method: "" };
  const form = useForm({
    defaultValues: preset,
    values: preset,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(schema),
  });
  return (
    <EntityForm
      form={form}
      fields={["amount", "refunded_on", "method"]}
      save={({ amount, refunded_on, method }) =>
        onCurrent(() => create.mutateAsync({ amount, refunded_on, ...(method && { method }) }))
      }
      onSaved={({ amount }) => {
        notifyDone(corrections.refunded(formatMoney(amount, currency)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={corrections.refundSubmit}
    >
      <Text size="sm">{corrections.refundText(formatMoney(freed, currency))}</Text>
      <DecimalField
        control={form.control}
        name="amount"
        label={`${invoiceActions.amount} (${currency})`}
        decimals={decimalsOf(currency)}
        required
        data-autofocus
      />
      <DateField control={form.control} name="refunded_on" label={corrections.refundedOn} required />
      <TextInput
        {...form.register("method")}
        label={invoiceActions.method}
        error={form.formState.errors.method?.message}
        maxLength={50}
      />
    </EntityForm>
  );
}
