import { zodResolver } from "@hookform/resolvers/zod";
import { SegmentedControl, Text, Textarea } from "@mantine/core";
import { useForm, useWatch, type FieldPath } from "react-hook-form";
import { useCreateCreditNote } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { DecimalField } from "../../../components/form/DecimalField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { decimalsOf } from "../../../money/currencies";
import { parseDecimal, subtract, writeDecimal, zero } from "../../../money/Decimal";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { CreditLinesFields } from "./CreditLinesFields";
import { creditedLines, toCreditInput } from "./creditLines";
import { creditSchema, type CreditFields } from "./creditSchema";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { corrections, invoiceActions } = texts;

/** Takes back some of what was charged, or all: so much, or so many of what. */
export function CreditNoteForm({ invoice, onClose }: Props) {
  const { amount: charged, credited, currency, lines } = invoice.value;
  const create = useCreateCreditNote(invoice);
  const onCurrent = useCurrent();
  const form = useForm<CreditFields>({
    defaultValues: {
      by: "amount",
      amount: "",
      quantities: (lines ?? []).map(({ quantity }) => ({ value: quantity })),
      reason: "",
    },
    resolver: zodResolver(creditSchema(invoice.value)),
  });
  const by = useWatch({ control: form.control, name: "by" });
  const { errors } = form.formState;
  const left = writeDecimal(subtract(parseDecimal(charged) ?? zero, parseDecimal(credited) ?? zero));
  const toInput = ({ amount, quantities }: CreditFields) =>
    by === "amount"
      ? { amount }
      : toCreditInput(
          creditedLines(
            invoice.value,
            quantities.map(({ value }) => value),
          ),
        );
  const quantities = (lines ?? []).map((_, index): FieldPath<CreditFields> => `quantities.${index}.value`);
  return (
    <EntityForm
      form={form}
      fields={["amount", ...quantities, "reason"]}
      save={(values) =>
        onCurrent(() => create.mutateAsync({ ...toInput(values), ...(values.reason && { reason: values.reason }) }))
      }
      onSaved={({ amount }) => {
        notifyDone(invoiceActions.credited(formatMoney(amount, currency), invoiceName(invoice.value)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={invoiceActions.creditSubmit}
    >
      <Text size="sm">
        {invoiceActions.creditText} {corrections.leftToCredit(formatMoney(left, currency))}
      </Text>
      {lines && lines.length > 0 && (
        <SegmentedControl
          fullWidth
          aria-label={corrections.by}
          value={by}
          onChange={(value) => {
            form.setValue("by", value === "lines" ? "lines" : "amount");
            form.clearErrors();
          }}
          data={[
            { value: "amount", label: corrections.byAmount },
            { value: "lines", label: corrections.byLines },
          ]}
        />
      )}
      {by === "amount" ? (
        <DecimalField
          control={form.control}
          name="amount"
          label={`${invoiceActions.amount} (${currency})`}
          decimals={decimalsOf(currency)}
          required
          data-autofocus
        />
      ) : (
        <>
          <CreditLinesFields invoice={invoice.value} control={form.control} />
          {errors.amount && (
            <Text size="sm" c="error" role="alert">
              {errors.amount.message}
            </Text>
          )}
        </>
      )}
      <Textarea
        {...form.register("reason")}
        label={invoiceActions.reason}
        error={errors.reason?.message}
        autosize
        minRows={2}
        maxRows={6}
      />
    </EntityForm>
  );
}
