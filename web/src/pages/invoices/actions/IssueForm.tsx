import { zodResolver } from "@hookform/resolvers/zod";
import { Checkbox, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { ApiError } from "../../../api/ApiError";
import { useCustomerCredit } from "../../../api/customerCredit";
import { useIssueInvoice } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import { useBusinessDate } from "../../../api/invoiceSummary";
import { useBillingDefaults } from "../../../api/parties";
import type { Versioned } from "../../../api/versioned";
import { DateField } from "../../../components/form/DateField";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { isDate } from "../../../format/date";
import { addDays } from "../../../format/localDate";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { termsBetween, termsWith } from "../terms";
import { TermsButtons } from "../TermsButtons";
import { requiredDate } from "./requiredDate";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { corrections, invoiceActions } = texts;
const schema = z.object({
  issue_date: requiredDate,
  due_date: requiredDate,
  to_inactive: z.boolean(),
  send: z.boolean(),
  use_credit: z.boolean(),
});
// Who is faster than the customer's terms are read leaves them to the server.
const schemaBefore = z.extend(schema, { due_date: z.union([z.literal(""), requiredDate]) });

/** Issues a draft: today and by the customer's terms, unless its due date is set already. */
export function IssueForm({ invoice, onClose }: Props) {
  const issue = useIssueInvoice(invoice);
  const onCurrent = useCurrent();
  const date = useBusinessDate();
  const { data: defaults } = useBillingDefaults(invoice.value.user_id);
  const { data: credits = [] } = useCustomerCredit(invoice.value.user_id);
  const credit = credits.find(({ currency }) => currency === invoice.value.currency);
  const [isInactive, setIsInactive] = useState(false);
  const usual = defaults ? addDays(date, defaults.terms_days) : "";
  const preset = {
    issue_date: date,
    due_date: invoice.value.due_date ?? usual,
    to_inactive: false,
    send: false,
    use_credit: false,
  };
  const form = useForm({
    defaultValues: preset,
    values: preset,
    // What was refused is read again, and has to be read by who tried.
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    resolver: zodResolver(defaults ? schema : schemaBefore),
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
      save={({ to_inactive, send, use_credit, issue_date, due_date }) =>
        onCurrent(() =>
          issue.mutateAsync({
            issue_date,
            ...(due_date && { due_date }),
            ...(to_inactive && { to_inactive }),
            ...(send && { send }),
            ...(use_credit && { credit: "apply" as const }),
          }),
        ).catch((error: unknown) => {
          setIsInactive(isInactive || (error instanceof ApiError && error.problem.code === "customer_inactive"));
          throw error;
        })
      }
      onSaved={(saved) => {
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
            const terms = termsBetween(basis.current, due, termsWith(defaults?.terms_days));
            if (terms !== null) {
              setDue(addDays(value, terms));
            }
          }
        }}
        required
        data-autofocus
      />
      <DateField control={control} name="due_date" label={invoiceActions.dueDate} required />
      <TermsButtons from={issued} due={due} usual={defaults?.terms_days} onChoose={setDue} />
      {credit && (
        <Checkbox
          {...form.register("use_credit")}
          label={corrections.useCredit(formatMoney(credit.amount, credit.currency))}
          description={corrections.useCreditHint}
        />
      )}
      <Checkbox {...form.register("send")} label={texts.sending.atOnce} />
      {isInactive && <Checkbox {...form.register("to_inactive")} label={invoiceActions.toInactive} />}
    </EntityForm>
  );
}
