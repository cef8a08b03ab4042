import type { ComponentProps } from "react";
import { useController, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { DateInput } from "../DateInput";

interface Props<TFields extends FieldValues, TValues> extends Omit<
  ComponentProps<typeof DateInput>,
  "value" | "onChange" | "name" | "error" | "ref"
> {
  control: Control<TFields, unknown, TValues>;
  name: FieldPath<TFields>;
  /** Told of every change, which the form has by then. */
  onChange?: (value: string) => void;
}

/** A field of a form that holds a day such as "2026-11-28". */
export function DateField<TFields extends FieldValues, TValues>({
  control,
  name,
  onChange,
  ...input
}: Props<TFields, TValues>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <DateInput
      {...input}
      {...field}
      value={field.value}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      error={fieldState.error?.message}
    />
  );
}
