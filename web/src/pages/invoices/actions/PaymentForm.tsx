import { zodResolver } from "@hookform/resolvers/zod";
import { Checkbox, Text, TextInput } from "@mantine/core";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useRecordPayment } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import { useBusinessDate } from "../../../api/invoiceSummary";
import type { Versioned } from "../../../api/versioned";
import { DateField } from "../../../components/form/DateField";
import { DecimalField } from "../../../components/form/DecimalField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { decimalsOf } from "../../../money/currencies";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { positiveAmount } from "./positiveAmount";
import { requiredDate } from "./requiredDate";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { invoiceActions } = texts;
const text = z.string().check(z.trim());

/** Records what was received, at first all that is left to pay. */
export function PaymentForm({ invoice, onClose }: Props) {
  const { balance, currency } = invoice.value;
  const record = useRecordPayment(invoice);
  const methods = useId();
  const onCurrent = useCurrent();
  const schema = z.object({
    amount: positiveAmount(currency),
    paid_on: requiredDate,
    method: text,
    reference: text,
    keep: z.boolean(),
  });
  const preset = { amount: balance, paid_on: useBusinessDate(), method: "", reference: "", keep: false };
  const form = useForm({
    defaultValues: preset,
    values: preset,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(schema),
  });
  const { errors } = form.formState;
  return (
    <EntityForm
      form={form}
      fields={["amount", "paid_on", "method", "reference"]}
      save={({ amount, paid_on, method, reference, keep }) =>
        onCurrent(() =>
          record.mutateAsync({
            amount,
            paid_on,
            ...(method && { method }),
            ...(reference && { reference }),
            ...(keep && { overpayment: "credit" as const }),
          }),
        )
      }
      onSaved={({ amount }) => {
        notifyDone(invoiceActions.paid(formatMoney(amount, currency), invoiceName(invoice.value)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={invoiceActions.paySubmit}
    >
      <Text size="sm">{invoiceActions.leftToPay(formatMoney(balance, currency))}</Text>
      <DecimalField
        control={form.control}
        name="amount"
        label={`${invoiceActions.amount} (${currency})`}
        decimals={decimalsOf(currency)}
        required
        data-autofocus
      />
      <DateField control={form.control} name="paid_on" label={invoiceActions.paidOn} required />
      <TextInput
        {...form.register("method")}
        label={invoiceActions.method}
        error={errors.method?.message}
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
        description={invoiceActions.referenceHint}
        error={errors.reference?.message}
        maxLength={100}
        autoComplete="off"
      />
      <Checkbox {...form.register("keep")} label={texts.corrections.keep} />
    </EntityForm>
  );
}
