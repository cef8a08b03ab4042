import type { ComponentProps } from "react";
import { useController, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { DecimalInput } from "../DecimalInput";

interface Props<TFields extends FieldValues, TValues> extends Omit<
  ComponentProps<typeof DecimalInput>,
  "value" | "onChange" | "name" | "error" | "ref"
> {
  control: Control<TFields, unknown, TValues>;
  name: FieldPath<TFields>;
}

/** A field of a form that holds a number as plain decimal text. */
export function DecimalField<TFields extends FieldValues, TValues>({
  control,
  name,
  ...input
}: Props<TFields, TValues>) {
  const { field, fieldState } = useController({ control, name });
  return <DecimalInput {...input} {...field} value={field.value} error={fieldState.error?.message} />;
}
