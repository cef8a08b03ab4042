import { useController, type Control, type FieldPath } from "react-hook-form";
import { TypedInput, type TypedInputProps } from "../../../components/TypedInput";
import { readTypedDiscount, writeTypedDiscount } from "./discountText";
import type { InvoiceFields } from "./invoiceFields";

interface Props extends Omit<TypedInputProps, "value" | "onChange" | "name" | "error"> {
  control: Control<InvoiceFields>;
  name: FieldPath<InvoiceFields> & ("discount" | `lines.${number}.discount`);
}

/** A discount: per cent where it ends so, else an amount. */
export function DiscountField({ control, name, ...input }: Props) {
  const { field, fieldState } = useController({ control, name });
  return (
    <TypedInput
      {...input}
      {...field}
      value={field.value}
      read={readTypedDiscount}
      write={writeTypedDiscount}
      error={fieldState.error?.message}
    />
  );
}
