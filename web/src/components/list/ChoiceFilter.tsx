import { NativeSelect } from "@mantine/core";

interface Props<T extends string> {
  label: string;
  /** What it says while everything is shown. */
  all: string;
  choices: readonly { value: T; label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
}

/** Leaves only the rows that have one of a few values. */
export function ChoiceFilter<T extends string>({ label, all, choices, value, onChange }: Props<T>) {
  return (
    <NativeSelect
      aria-label={label}
      title={label}
      data={[{ value: "", label: all }, ...choices]}
      value={value ?? ""}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(choices.find((choice) => choice.value === chosen)?.value ?? null);
      }}
    />
  );
}
