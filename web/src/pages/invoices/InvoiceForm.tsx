import { zodResolver } from "@hookform/resolvers/zod";
import { TextInput } from "@mantine/core";
import { useController, useForm } from "react-hook-form";
import type { Invoice, InvoiceInput } from "../../api/invoices";
import { EntityForm } from "../../components/form/EntityForm";
import { UserPicker } from "../../components/UserPicker";
import { texts } from "../../texts";
import { invoiceSchema } from "./invoiceSchema";

/** An invoice as it stands in the form: no user is chosen at first. */
interface InvoiceFields {
  user_id: number | null;
  amount: string;
}

interface Props {
  initial: InvoiceFields;
  save: (input: InvoiceInput) => Promise<Invoice>;
  onSaved: (invoice: Invoice) => void;
  onClose: () => void;
  onReload?: () => void;
  submitLabel: string;
}

export function InvoiceForm({ initial, ...entity }: Props) {
  const form = useForm<InvoiceFields, unknown, InvoiceInput>({
    defaultValues: initial,
    resolver: zodResolver(invoiceSchema),
  });
  // Before the other field is registered: that is the order in which a faulty one gets the focus.
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control: form.control, name: "user_id" });
  const { errors } = form.formState;
  return (
    <EntityForm form={form} fields={["user_id", "amount"]} {...entity}>
      <UserPicker
        ref={ref}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        label={texts.invoices.user}
        error={errors.user_id?.message}
        required
        data-autofocus
      />
      <TextInput
        {...form.register("amount")}
        label={texts.invoices.amount}
        description={texts.invoices.amountHint}
        error={errors.amount?.message}
        inputMode="decimal"
        autoComplete="off"
        required
      />
    </EntityForm>
  );
}
