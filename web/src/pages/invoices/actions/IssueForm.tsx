import { zodResolver } from "@hookform/resolvers/zod";
import { Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { useIssueInvoice } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import { useBusinessDate } from "../../../api/invoiceSummary";
import type { Versioned } from "../../../api/versioned";
import { DateField } from "../../../components/form/DateField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { isDate } from "../../../format/date";
import { addDays } from "../../../format/localDate";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { rememberedTerms, rememberTerms, termsBetween } from "../terms";
import { TermsButtons } from "../TermsButtons";
import { requiredDate } from "./requiredDate";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { invoiceActions } = texts;
const schema = z.object({ issue_date: requiredDate, due_date: requiredDate });

/** Issues a draft: today and by the usual terms, unless its due date is set already. */
export function IssueForm({ invoice, onClose }: Props) {
  const issue = useIssueInvoice(invoice);
  const onCurrent = useCurrent();
  const date = useBusinessDate();
  const preset = { issue_date: date, due_date: invoice.value.due_date ?? addDays(date, rememberedTerms()) };
  const form = useForm({
    defaultValues: preset,
    values: preset,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(schema),
  });
  const { control, setValue } = form;
  const [issued, due] = useWatch({ control, name: ["issue_date", "due_date"] });
  // The last day that made sense: while another one is typed, the terms are still those from here.
  const basis = useRef(issued);
  useEffect(() => {
    if (isDate(issued)) {
      basis.current = issued;
    }
  }, [issued]);
  const setDue = (value: string) => {
    setValue("due_date", value, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <EntityForm
      form={form}
      fields={["issue_date", "due_date"]}
      save={(dates) => onCurrent(() => issue.mutateAsync(dates))}
      onSaved={(saved) => {
        rememberTerms(termsBetween(issued, due));
        notifyDone(invoiceActions.issued(invoiceName(saved)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={invoiceActions.issueSubmit}
    >
      <Text size="sm">{invoiceActions.issueText}</Text>
      <DateField
        control={control}
        name="issue_date"
        label={invoiceActions.issueDate}
        onChange={(value) => {
          if (isDate(value)) {
            const terms = termsBetween(basis.current, due);
            if (terms !== null) {
              setDue(addDays(value, terms));
            }
          }
        }}
        required
        data-autofocus
      />
      <DateField control={control} name="due_date" label={invoiceActions.dueDate} required />
      <TermsButtons from={issued} due={due} onChoose={setDue} />
    </EntityForm>
  );
}
