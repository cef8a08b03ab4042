import { zodResolver } from "@hookform/resolvers/zod";
import { NativeSelect, SimpleGrid, Stack, Textarea } from "@mantine/core";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useController, useForm, useWatch } from "react-hook-form";
import type { Invoice, InvoiceInput } from "../../../api/invoices";
import type { ConflictRules } from "../../../components/form/conflictRules";
import { DateField } from "../../../components/form/DateField";
import { EntityForm } from "../../../components/form/EntityForm";
import { goOnByEnter } from "../../../components/form/enterKeys";
import { focusField } from "../../../components/form/focusField";
import { UserPicker } from "../../../components/UserPicker";
import { writeNumber } from "../../../format/localNumber";
import { decimalsOf } from "../../../money/currencies";
import { currencyChoices } from "../../../money/currencyChoices";
import { texts } from "../../../texts";
import { withDiscountErrors } from "./discountErrors";
import { DiscountField } from "./DiscountField";
import { fieldOrder } from "./fieldOrder";
import { rememberChoices, toInput, type InvoiceFields } from "./invoiceFields";
import { invoiceSchema } from "./invoiceSchema";
import { LinesEditor } from "./LinesEditor";
import { TotalsPreview } from "./TotalsPreview";
import { useCustomerDefaults } from "./useCustomerDefaults";

// Fetched when somebody is missing.
const NewUserDialog = lazy(async () => ({ default: (await import("../../users/NewUserDialog")).NewUserDialog }));

interface Props {
  initial: InvoiceFields;
  save: (input: InvoiceInput) => Promise<Invoice>;
  onSaved: (invoice: Invoice) => void;
  onClose: () => void;
  conflict?: ConflictRules<InvoiceFields>;
  submitLabel: string;
}

/** The fields of a draft. */
export function InvoiceForm({ initial, save, onSaved, ...entity }: Props) {
  const form = useForm<InvoiceFields>({ defaultValues: initial, resolver: zodResolver(invoiceSchema) });
  const [missing, setMissing] = useState<string | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  if (missing !== null && !isWanted) {
    setIsWanted(true);
  }
  // Before the other fields are registered: that is the order in which a faulty one gets the focus.
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control: form.control, name: "user_id" });
  const takeDefaults = useCustomerDefaults(form);
  const [lines, currency] = useWatch({ control: form.control, name: ["lines", "currency"] });
  const isNew = entity.conflict === undefined;
  const begun = useRef(false);
  useEffect(() => {
    if (isNew && !begun.current) {
      begun.current = true;
      takeDefaults(initial.user_id);
    }
  }, [isNew, initial.user_id, takeDefaults]);
  const { errors } = form.formState;
  const choose = (id: number | null) => {
    onChange(id);
    takeDefaults(id);
  };
  const goOn = () => {
    focusField(lines.length > 0 ? "lines.0.description" : "amount");
  };
  return (
    <>
      <EntityForm
        form={form}
        fields={fieldOrder(lines.length)}
        save={(fields) =>
          save(toInput(fields)).catch((error: unknown) => {
            throw withDiscountErrors(error);
          })
        }
        onSaved={(invoice) => {
          rememberChoices(form.getValues());
          onSaved(invoice);
        }}
        footer={lines.length > 0 && <TotalsPreview control={form.control} />}
        {...entity}
      >
        <Stack onKeyDown={goOnByEnter}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <UserPicker
              ref={ref}
              value={value}
              onChange={choose}
              onBlur={onBlur}
              onCreate={setMissing}
              onDone={goOn}
              label={texts.invoices.user}
              error={errors.user_id?.message}
              required
              data-autofocus
            />
            <NativeSelect
              {...form.register("currency")}
              label={texts.invoices.currency}
              error={errors.currency?.message}
              data={currencyChoices}
            />
          </SimpleGrid>
          <LinesEditor form={form} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            {lines.length > 0 && (
              <DiscountField
                control={form.control}
                name="discount"
                label={texts.lineTexts.discountOnAll}
                description={texts.lineTexts.discountHint(
                  texts.lineTexts.percent("10"),
                  writeNumber("10", decimalsOf(currency)),
                )}
              />
            )}
            <DateField
              control={form.control}
              name="due_date"
              label={texts.invoiceForm.dueDate}
              description={texts.invoiceForm.dueDateHint}
            />
          </SimpleGrid>
          <Textarea
            {...form.register("memo")}
            label={texts.invoiceForm.memo}
            description={texts.invoiceForm.memoHint}
            error={errors.memo?.message}
            autosize
            minRows={2}
            maxRows={8}
          />
        </Stack>
      </EntityForm>
      <Suspense>
        {isWanted && (
          <NewUserDialog
            typed={missing}
            onCreated={({ id }) => {
              setMissing(null);
              choose(id);
              // Once the dialog has given the focus back.
              setTimeout(goOn);
            }}
            onClose={() => {
              setMissing(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
