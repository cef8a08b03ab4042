import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { readNumber, writeNumber } from "../format/localNumber";

interface Props extends Omit<TextInputProps, "value" | "onChange" | "type"> {
  /** Plain decimal text; what has been typed and is no number comes and goes as it is. */
  value: string;
  onChange: (value: string) => void;
  /** At least so many decimals are shown. */
  decimals?: number;
}

/** A number as people write it, shown in groups once they have typed it. No number type is ever in between. */
export function DecimalInput({ value, onChange, decimals = 0, onBlur, onFocus, ...input }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...input}
      value={typed !== null && toValue(typed) === value ? typed : writeNumber(value, decimals)}
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

function toValue(typed: string): string {
  return readNumber(typed) ?? typed.trim();
}
