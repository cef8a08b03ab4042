import { useController, type UseFormReturn } from "react-hook-form";
import { useTaxRates } from "../../../api/taxRates";
import { DecimalInput } from "../../../components/DecimalInput";
import type { TypedInputProps } from "../../../components/TypedInput";
import type { InvoiceFields } from "./invoiceFields";
import { taxTyped } from "./taxOfLine";

interface Props extends Omit<TypedInputProps, "value" | "onChange" | "name" | "error" | "form"> {
  form: UseFormReturn<InvoiceFields>;
  index: number;
}

/** The tax of a line in per cent. What is typed is a rate like any other: what was said of the one before goes with it. */
export function TaxRateField({ form, index, ...input }: Props) {
  const line = `lines.${index}` as const;
  const { field, fieldState } = useController({ control: form.control, name: `${line}.tax_rate` });
  const { data: rates = [] } = useTaxRates();
  return (
    <DecimalInput
      {...input}
      {...field}
      value={field.value}
      onChange={(value) => {
        field.onChange(value);
        const { tax_category, tax_name, exemption_reason } = taxTyped(value, rates);
        form.setValue(`${line}.tax_category`, tax_category);
        form.setValue(`${line}.tax_name`, tax_name);
        form.setValue(`${line}.exemption_reason`, exemption_reason);
      }}
      error={fieldState.error?.message}
    />
  );
}
