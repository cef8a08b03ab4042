import { zodResolver } from "@hookform/resolvers/zod";
import { Text, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod/mini";
import { useRecordPayment } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
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
const text = z.string().check(z.trim());

/** Records what was received, at first all that is left to pay. */
export function PaymentForm({ invoice, onClose }: Props) {
  const { balance, currency } = invoice.value;
  const record = useRecordPayment(invoice);
  const onCurrent = useCurrent();
  const schema = z.object({ amount: positiveAmount(currency), paid_on: text, method: text, reference: text });
  const form = useForm({
    defaultValues: { amount: balance, paid_on: "", method: "", reference: "" },
    resolver: zodResolver(schema),
  });
  const { errors } = form.formState;
  return (
    <EntityForm
      form={form}
      fields={["amount", "paid_on", "method", "reference"]}
      save={({ amount, paid_on, method, reference }) =>
        onCurrent(() =>
          record.mutateAsync({
            amount,
            ...(paid_on && { paid_on }),
            ...(method && { method }),
            ...(reference && { reference }),
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
      <TextInput
        {...form.register("amount")}
        label={`${invoiceActions.amount} (${currency})`}
        error={errors.amount?.message}
        inputMode="decimal"
        autoComplete="off"
        required
        data-autofocus
      />
      <TextInput
        {...form.register("paid_on")}
        type="date"
        label={invoiceActions.paidOn}
        description={invoiceActions.paidOnHint}
        error={errors.paid_on?.message}
      />
      <TextInput
        {...form.register("method")}
        label={invoiceActions.method}
        description={invoiceActions.methodHint}
        error={errors.method?.message}
        maxLength={50}
      />
      <TextInput
        {...form.register("reference")}
        label={invoiceActions.reference}
        description={invoiceActions.referenceHint}
        error={errors.reference?.message}
        maxLength={100}
        autoComplete="off"
      />
    </EntityForm>
  );
}
