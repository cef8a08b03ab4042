import { zodResolver } from "@hookform/resolvers/zod";
import { NativeSelect, TextInput } from "@mantine/core";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import type { TaxCategory } from "../../api/invoices";
import type { TaxRate, TaxRateInput } from "../../api/taxRates";
import { DecimalField } from "../../components/form/DecimalField";
import type { ConflictRules, FieldText } from "../../components/form/conflictRules";
import { EntityForm } from "../../components/form/EntityForm";
import { writeNumber } from "../../format/localNumber";
import { taxRateProblem } from "../../money/decimalProblem";
import { texts } from "../../texts";

const { taxRates } = texts;

interface TaxRateFields {
  name: string;
  tax_category: TaxCategory;
  tax_rate: string;
  exemption_reason: string;
}

export const newTaxRate: TaxRateFields = { name: "", tax_category: "S", tax_rate: "", exemption_reason: "" };

export function toTaxRateFields({ name, tax_category, tax_rate, exemption_reason }: TaxRate): TaxRateFields {
  return { name, tax_category, tax_rate, exemption_reason: exemption_reason ?? "" };
}

/** A rate as people read it. */
export function describeTaxRate({ name, tax_category, tax_rate, exemption_reason }: TaxRateFields): FieldText[] {
  return [
    { label: taxRates.name, text: name },
    { label: taxRates.category, text: texts.taxCategories[tax_category] },
    { label: taxRates.rateField, text: writeNumber(tax_rate) },
    { label: texts.lineTexts.reason, text: exemption_reason },
  ];
}

const hasReason = (category: TaxCategory) => category !== "S" && category !== "Z";

const schema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, texts.fields.required)),
    tax_category: z.custom<TaxCategory>(),
    tax_rate: z.string(),
    exemption_reason: z.string().check(z.trim()),
  })
  .check(({ value, issues }) => {
    const { tax_category, tax_rate, exemption_reason } = value;
    const rate = tax_rate === "" ? texts.fields.required : taxRateProblem(tax_rate);
    if (tax_category === "S" && rate !== null) {
      issues.push({ code: "custom", input: value, path: ["tax_rate"], message: rate });
    }
    if (tax_category === "E" && exemption_reason === "") {
      issues.push({ code: "custom", input: value, path: ["exemption_reason"], message: texts.fields.required });
    }
  });

interface Props {
  initial: TaxRateFields;
  save: (input: TaxRateInput) => Promise<TaxRate>;
  onSaved: (rate: TaxRate) => void;
  onClose: () => void;
  conflict?: ConflictRules<TaxRateFields>;
  submitLabel: string;
}

/** A named rate: what it is called, and how what has it is taxed. */
export function TaxRateForm({ initial, save, ...entity }: Props) {
  const form = useForm({ defaultValues: initial, resolver: zodResolver(schema) });
  const category = useWatch({ control: form.control, name: "tax_category" });
  const { errors } = form.formState;
  return (
    <EntityForm
      form={form}
      fields={["name", "tax_category", "tax_rate", "exemption_reason"]}
      save={(fields) => save(toInput(fields))}
      {...entity}
    >
      <TextInput
        {...form.register("name")}
        label={taxRates.name}
        description={taxRates.nameHint}
        error={errors.name?.message}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
      />
      <NativeSelect
        {...form.register("tax_category")}
        label={taxRates.category}
        error={errors.tax_category?.message}
        data={Object.entries(texts.taxCategories).map(([value, label]) => ({ value, label }))}
      />
      {category === "S" && <DecimalField control={form.control} name="tax_rate" label={taxRates.rateField} required />}
      {hasReason(category) && (
        <TextInput
          {...form.register("exemption_reason")}
          label={texts.lineTexts.reason}
          description={taxRates.reasonHint}
          error={errors.exemption_reason?.message}
          maxLength={500}
          autoComplete="off"
          required={category === "E"}
        />
      )}
    </EntityForm>
  );
}

/** What a category leaves no room for is not sent. */
function toInput({ name, tax_category, tax_rate, exemption_reason }: TaxRateFields): TaxRateInput {
  return {
    name,
    tax_category,
    tax_rate: tax_category === "S" ? tax_rate : "0",
    ...(hasReason(tax_category) && exemption_reason !== "" && { exemption_reason }),
  };
}
