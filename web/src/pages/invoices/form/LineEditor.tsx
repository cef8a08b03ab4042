import { ActionIcon, Fieldset, Group, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { Icon } from "../../../components/Icon";
import { decimalsOf } from "../../../money/currencies";
import { formatDecimalMoney } from "../../../money/formatMoney";
import { lineTotal } from "../../../money/lineTotals";
import { texts } from "../../../texts";
import type { InvoiceFields } from "./invoiceFields";

interface Props {
  form: UseFormReturn<InvoiceFields>;
  index: number;
  onRemove: () => void;
}

const { invoiceForm } = texts;

/** One line: what, how many, at what price and tax, and what it comes to. */
export function LineEditor({ form, index, onRemove }: Props) {
  const errors = form.formState.errors.lines?.[index];
  const name = `lines.${index}` as const;
  const number = { inputMode: "decimal", autoComplete: "off", size: "xs" } as const;
  return (
    <Fieldset legend={invoiceForm.line(index + 1)} px="sm" pt={4} pb="sm">
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <TextInput
          {...form.register(`${name}.description`)}
          label={invoiceForm.description}
          error={errors?.description?.message}
          size="xs"
          flex={1}
          required
        />
        <ActionIcon
          mt={22}
          size={30}
          variant="subtle"
          color="red"
          aria-label={invoiceForm.removeLine(index + 1)}
          title={invoiceForm.removeLine(index + 1)}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 3 }} spacing="xs" mt={6}>
        <TextInput
          {...form.register(`${name}.quantity`)}
          {...number}
          label={invoiceForm.quantity}
          error={errors?.quantity?.message}
          required
        />
        <TextInput
          {...form.register(`${name}.unit_price`)}
          {...number}
          label={invoiceForm.unitPrice}
          error={errors?.unit_price?.message}
          required
        />
        <TextInput
          {...form.register(`${name}.tax_rate`)}
          {...number}
          label={invoiceForm.taxRate}
          error={errors?.tax_rate?.message}
        />
      </SimpleGrid>
      <LineSum form={form} index={index} />
    </Fieldset>
  );
}

function LineSum({ form: { control }, index }: Pick<Props, "form" | "index">) {
  const line = useWatch({ control, name: `lines.${index}` });
  const currency = useWatch({ control, name: "currency" });
  const sum = lineTotal(line, decimalsOf(currency));
  return (
    <Text size="xs" c="dimmed" ta="end" mt={6}>
      {invoiceForm.lineAmount}: {sum ? formatDecimalMoney(sum.amount, currency) : "–"}
    </Text>
  );
}
