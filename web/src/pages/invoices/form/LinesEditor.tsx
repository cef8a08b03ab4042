import { Button, Group, Stack, Text } from "@mantine/core";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { DecimalField } from "../../../components/form/DecimalField";
import { Icon } from "../../../components/Icon";
import { writeNumber } from "../../../format/localNumber";
import { decimalsOf, nameOfCurrency } from "../../../money/currencies";
import { exampleAmount } from "../../../money/decimalProblem";
import { texts } from "../../../texts";
import type { InvoiceFields } from "./invoiceFields";
import { LineEditor } from "./LineEditor";
import classes from "./LineEditor.module.css";
import { useLines } from "./useLines";

const { invoiceForm } = texts;

/** The lines, or, where there are none, the amount. */
export function LinesEditor({ form }: { form: UseFormReturn<InvoiceFields> }) {
  const { fields, commands } = useLines(form);
  const currency = useWatch({ control: form.control, name: "currency" });
  const decimals = decimalsOf(currency);
  return (
    <Stack gap={4} className={classes.lines}>
      {fields.length > 0 && (
        <div aria-hidden className={classes.head}>
          <span />
          <span>{invoiceForm.description}</span>
          <span className={classes.number}>{invoiceForm.quantity}</span>
          <span className={classes.number}>{invoiceForm.unitPrice}</span>
          <span className={classes.number}>{texts.lineTexts.discount}</span>
          <span className={classes.number}>{invoiceForm.taxRate}</span>
          <span className={classes.number}>{invoiceForm.lineAmount}</span>
          <span />
        </div>
      )}
      {fields.map(({ id }, index) => (
        <LineEditor key={id} form={form} index={index} count={fields.length} commands={commands} />
      ))}
      {fields.length === 0 && (
        <DecimalField
          control={form.control}
          name="amount"
          label={texts.invoices.amount}
          description={invoiceForm.amountHint(nameOfCurrency(currency), writeNumber(exampleAmount(decimals)))}
          decimals={decimals}
          required
        />
      )}
      <Group gap="sm" mt={4}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            commands.add();
          }}
        >
          {invoiceForm.addLine}
        </Button>
        <Text size="xs" c="dimmed" flex="1 1 240px" visibleFrom={fields.length > 0 ? "sm" : undefined}>
          {fields.length > 0 ? invoiceForm.keys : invoiceForm.noLines}
        </Text>
      </Group>
    </Stack>
  );
}
