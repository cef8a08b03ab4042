import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";

export interface TypedInputProps extends Omit<TextInputProps, "value" | "onChange" | "type"> {
  /** As everything behind has it; what has been typed and cannot be read comes and goes as it is. */
  value: string;
  onChange: (value: string) => void;
}

interface Props extends TypedInputProps {
  /** The value of what has been typed; null when it is none. */
  read: (typed: string) => string | null;
  /** How people see a value. */
  write: (value: string) => string;
}

/** Something typed in the ways of the locale: it stays as it was typed until the field is left, and then stands as it is written. */
export function TypedInput({ value, onChange, read, write, onBlur, onFocus, ...input }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const toValue = (text: string) => read(text) ?? text.trim();
  return (
    <TextInput
      autoComplete="off"
      {...input}
      value={typed !== null && toValue(typed) === value ? typed : write(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(toValue(event.currentTarget.value));
      }}
      onFocus={(event) => {
        // Typing takes the place of what is there, as in a spreadsheet.
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
