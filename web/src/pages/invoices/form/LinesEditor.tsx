import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useFieldArray, useWatch, type UseFormReturn } from "react-hook-form";
import { Icon } from "../../../components/Icon";
import { decimalsOf, nameOfCurrency } from "../../../money/currencies";
import { texts } from "../../../texts";
import { emptyLine, type InvoiceFields } from "./invoiceFields";
import { LineEditor } from "./LineEditor";
import { TotalsPreview } from "./TotalsPreview";

/** The lines with what they come to, or, where there are none, the amount. */
export function LinesEditor({ form }: { form: UseFormReturn<InvoiceFields> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "lines" });
  const currency = useWatch({ control: form.control, name: "currency" });
  const decimals = decimalsOf(currency);

  const removeLine = (index: number) => {
    remove(index);
    // The button that had the focus is gone with its line.
    setTimeout(() => {
      form.setFocus(fields.length > 1 ? `lines.${Math.max(0, index - 1)}.description` : "amount");
    });
  };

  return (
    <Stack gap="xs">
      {fields.map(({ id }, index) => (
        <LineEditor
          key={id}
          form={form}
          index={index}
          onRemove={() => {
            removeLine(index);
          }}
        />
      ))}
      {fields.length === 0 && (
        <TextInput
          {...form.register("amount")}
          label={texts.invoices.amount}
          description={texts.invoiceForm.amountHint(
            nameOfCurrency(currency),
            decimals === 0 ? "1200" : `1200.${"50".padEnd(decimals, "0").slice(0, decimals)}`,
          )}
          error={form.formState.errors.amount?.message}
          inputMode="decimal"
          autoComplete="off"
          required
        />
      )}
      <Group justify="space-between" align="flex-start">
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            append(emptyLine);
          }}
        >
          {texts.invoiceForm.addLine}
        </Button>
        {fields.length > 0 ? (
          <TotalsPreview control={form.control} />
        ) : (
          <Text size="xs" c="dimmed">
            {texts.invoiceForm.noLines}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
