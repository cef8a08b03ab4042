import { zodResolver } from "@hookform/resolvers/zod";
import { NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useController, useForm, useWatch } from "react-hook-form";
import type { Invoice, InvoiceInput } from "../../../api/invoices";
import type { ConflictRules } from "../../../components/form/conflictRules";
import { EntityForm } from "../../../components/form/EntityForm";
import { UserPicker } from "../../../components/UserPicker";
import { currencies, nameOfCurrency } from "../../../money/currencies";
import { texts } from "../../../texts";
import { fieldOrder } from "./fieldOrder";
import { toInput, type InvoiceFields } from "./invoiceFields";
import { invoiceSchema } from "./invoiceSchema";
import { LinesEditor } from "./LinesEditor";

interface Props {
  initial: InvoiceFields;
  save: (input: InvoiceInput) => Promise<Invoice>;
  onSaved: (invoice: Invoice) => void;
  onClose: () => void;
  conflict?: ConflictRules<InvoiceFields>;
  submitLabel: string;
}

const currencyChoices = currencies.map((code) => ({ value: code, label: `${code} – ${nameOfCurrency(code)}` }));

/** The fields of a draft. */
export function InvoiceForm({ initial, save, ...entity }: Props) {
  const form = useForm<InvoiceFields>({ defaultValues: initial, resolver: zodResolver(invoiceSchema) });
  // Before the other fields are registered: that is the order in which a faulty one gets the focus.
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control: form.control, name: "user_id" });
  const lines = useWatch({ control: form.control, name: "lines" });
  const { errors } = form.formState;
  return (
    <EntityForm form={form} fields={fieldOrder(lines.length)} save={(fields) => save(toInput(fields))} {...entity}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
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
        <NativeSelect
          {...form.register("currency")}
          label={texts.invoices.currency}
          error={errors.currency?.message}
          data={currencyChoices}
        />
      </SimpleGrid>
      <LinesEditor form={form} />
      <TextInput
        {...form.register("due_date")}
        type="date"
        label={texts.invoiceForm.dueDate}
        description={texts.invoiceForm.dueDateHint}
        error={errors.due_date?.message}
      />
      <Textarea
        {...form.register("memo")}
        label={texts.invoiceForm.memo}
        description={texts.invoiceForm.memoHint}
        error={errors.memo?.message}
        autosize
        minRows={2}
        maxRows={8}
      />
    </EntityForm>
  );
}
