import { zodResolver } from "@hookform/resolvers/zod";
import { Text, TextInput } from "@mantine/core";
import { useId } from "react";
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
  /** What is not given back yet of what it freed. */
  left: string;
  onClose: () => void;
}

const { corrections, invoiceActions } = texts;
const text = z.string().check(z.trim());

/** Records that money was given back for a credit note. */
export function RefundForm({ note, left, onClose }: Props) {
  const { currency } = note;
  const create = useCreateRefund(note);
  const onCurrent = useCurrent();
  const methods = useId();
  const schema = z.object({
    amount: positiveAmount(currency),
    refunded_on: requiredDate,
    method: text,
    reference: text,
  });
  const preset = { amount: left, refunded_on: useBusinessDate(), method: "", reference: "" };
  const form = useForm({
    defaultValues: preset,
    values: preset,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(schema),
  });
  return (
    <EntityForm
      form={form}
      fields={["amount", "refunded_on", "method", "reference"]}
      save={({ amount, refunded_on, method, reference }) =>
        onCurrent(() =>
          create.mutateAsync({ amount, refunded_on, ...(method && { method }), ...(reference && { reference }) }),
        )
      }
      onSaved={({ amount }) => {
        notifyDone(corrections.refunded(formatMoney(amount, currency)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={corrections.refundSubmit}
    >
      <Text size="sm">{corrections.refundText(formatMoney(left, currency))}</Text>
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
        list={methods}
      />
      <datalist id={methods}>
        {invoiceActions.methods.map((method) => (
          <option key={method} value={method} />
        ))}
      </datalist>
      <TextInput
        {...form.register("reference")}
        label={invoiceActions.reference}
        error={form.formState.errors.reference?.message}
        maxLength={100}
        autoComplete="off"
      />
    </EntityForm>
  );
}
