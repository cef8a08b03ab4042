import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useWatch, type UseFormReturn } from "react-hook-form";
import type { TaxCategory } from "../../../api/invoices";
import { useTaxRates } from "../../../api/taxRates";
import { texts } from "../../../texts";
import type { InvoiceFields } from "./invoiceFields";
import { rateLabel } from "./rateLabel";
import { unitChoices } from "./unitChoices";
import { exemptCategories, isExempt, namedRateOf, notTaxed, taxAt, taxTyped, type LineTax } from "./taxOfLine";

interface Props {
  form: UseFormReturn<InvoiceFields>;
  index: number;
}

const { lineTexts, invoiceForm } = texts;
const categories = exemptCategories.map((value) => ({ value, label: texts.taxCategories[value] }));

/** What a line has to say more rarely: in what it is counted, and how it is taxed. */
export function LineDetails({ form, index }: Props) {
  const { control, register, setValue, formState } = form;
  const name = `lines.${index}` as const;
  const line = useWatch({ control, name });
  const { data: rates = [] } = useTaxRates();
  const errors = formState.errors.lines?.[index];
  const named = namedRateOf(line, rates);
  const labelled = (label: string) => ({
    label,
    "aria-label": invoiceForm.fieldOfLine(label, index + 1),
    size: "xs" as const,
  });
  const take = (tax: LineTax) => {
    setValue(`${name}.tax_rate`, tax.tax_rate, { shouldDirty: true });
    setValue(`${name}.tax_category`, tax.tax_category, { shouldDirty: true });
    setValue(`${name}.tax_name`, tax.tax_name, { shouldDirty: true });
    setValue(`${name}.exemption_reason`, tax.exemption_reason, { shouldDirty: true });
  };
  const choose = (chosen: string) => {
    const rate = rates.find(({ id }) => String(id) === chosen);
    if (rate) {
      take(taxAt(rate));
    } else if (chosen === "") {
      take(taxTyped(line.tax_rate, []));
    } else {
      take(notTaxed(chosen as TaxCategory));
    }
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: isExempt(line.tax_category) ? 3 : 2 }} spacing="xs" verticalSpacing={6} pb="xs">
      <NativeSelect
        {...register(`${name}.unit`)}
        {...labelled(lineTexts.unit)}
        data={unitChoices}
        error={errors?.unit?.message}
      />
      <NativeSelect
        {...labelled(lineTexts.taxedAs)}
        value={named ? String(named.id) : line.tax_category}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
        data={[
          { value: "", label: lineTexts.byRate },
          ...(rates.length > 0
            ? [
                {
                  group: lineTexts.namedRates,
                  items: rates.map((rate) => ({ value: String(rate.id), label: rateLabel(rate) })),
                },
              ]
            : []),
          { group: lineTexts.noTax, items: categories },
        ]}
        error={errors?.tax_category?.message ?? errors?.tax_name?.message}
      />
      {isExempt(line.tax_category) && (
        <TextInput
          {...register(`${name}.exemption_reason`)}
          {...labelled(lineTexts.reason)}
          required={line.tax_category === "E"}
          placeholder={line.tax_category === "E" ? undefined : texts.taxCategories[line.tax_category || "O"]}
          error={errors?.exemption_reason?.message}
          autoComplete="off"
        />
      )}
    </SimpleGrid>
  );
}
