import { NativeSelect, SimpleGrid, Text, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Versioned } from "../../api/versioned";
import { writeDate } from "../../format/localDate";
import { EntityForm } from "./EntityForm";
import { useVersion } from "./useVersion";
import { DateField } from "./DateField";

/** A field whose value is text as the server says it; empty where there is none. */
export interface TextFieldRule {
  /** The server's JSON member. */
  name: string;
  label: string;
  hint?: string;
  kind?: "line" | "lines" | "email" | "date" | "number";
  /** What can be chosen. */
  options?: readonly { value: string; label: string }[];
  /** Over the whole width. */
  wide?: boolean;
}

export interface TextFieldGroup {
  title?: string;
  fields: readonly TextFieldRule[];
}

export type TextValues = Record<string, string>;

interface Props<T, TSaved> {
  groups: readonly TextFieldGroup[];
  read: Versioned<T>;
  readAgain: () => Promise<Versioned<T>>;
  save: (change: { input: Record<string, string | number | null>; etag: string | null }) => Promise<TSaved>;
  onSaved: (saved: TSaved) => void;
  onClose: () => void;
  submitLabel: string;
  footer?: ReactNode;
}

/** Edits an object of texts in a page: sends what was changed, and null for what was emptied. */
export function TextForm<T extends object, TSaved>({
  groups,
  read,
  readAgain,
  save,
  onSaved,
  onClose,
  submitLabel,
  footer,
}: Props<T, TSaved>) {
  const fields = groups.flatMap((group) => group.fields);
  const initial = toValues(fields, read.value);
  const form = useForm<TextValues>({ defaultValues: initial });
  const { etag, rebase } = useVersion(read);
  const [first = "", ...rest] = fields.map(({ name }) => name);
  return (
    <EntityForm
      form={form}
      inPage
      fields={[first, ...rest]}
      save={(values) => save({ input: changed(fields, initial, values), etag: etag() })}
      onSaved={onSaved}
      onClose={onClose}
      submitLabel={submitLabel}
      footer={footer}
      conflict={{
        read: async () => {
          const theirs = await readAgain();
          return { fields: toValues(fields, theirs.value), etag: theirs.etag };
        },
        rebase,
        describe: (values) =>
          fields.map((field) => ({ label: field.label, text: describe(field, values[field.name]) })),
      }}
    >
      {groups.map(({ title, fields: ofGroup }) => (
        <div key={ofGroup[0]?.name} role={title === undefined ? undefined : "group"} aria-label={title}>
          {title !== undefined && (
            <Text fw={600} size="sm" mb={6}>
              {title}
            </Text>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            {ofGroup.map((field) => (
              <div key={field.name} style={field.wide ? { gridColumn: "1 / -1" } : undefined}>
                <Field field={field} form={form} />
              </div>
            ))}
          </SimpleGrid>
        </div>
      ))}
    </EntityForm>
  );
}

function Field({ field, form }: { field: TextFieldRule; form: UseFormReturn<TextValues> }) {
  const { name, label, hint, kind = "line", options } = field;
  const error = form.formState.errors[name]?.message;
  const input = { ...form.register(name), label, description: hint, error, autoComplete: "off" };
  if (options) {
    return <NativeSelect {...input} data={[...options]} />;
  }
  switch (kind) {
    case "lines":
      return <Textarea {...input} autosize minRows={2} maxRows={8} />;
    case "date":
      return <DateField control={form.control} name={name} label={label} description={hint} />;
    default:
      return <TextInput {...input} type={kind === "email" ? "email" : "text"} inputMode={inputModes[kind]} />;
  }
}

/** A value as the field shows it. */
function describe({ kind, options }: TextFieldRule, value = ""): string {
  return options?.find((option) => option.value === value)?.label ?? (kind === "date" ? writeDate(value) : value);
}

const inputModes = { line: undefined, email: "email", number: "numeric" } as const;

function toValues(fields: readonly TextFieldRule[], value: object): TextValues {
  const members = Object.entries(value);
  return Object.fromEntries(
    fields.map(({ name }) => {
      const member: unknown = members.find(([key]) => key === name)?.[1];
      return [name, typeof member === "string" || typeof member === "number" ? String(member) : ""];
    }),
  );
}

function changed(fields: readonly TextFieldRule[], before: TextValues, after: TextValues) {
  return Object.fromEntries(
    fields
      .filter(({ name }) => before[name] !== after[name])
      .map(({ name }) => {
        const text = after[name]?.trim() ?? "";
        return [name, text === "" ? null : text];
      }),
  );
}
