import { Text, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import { useIssueInvoice } from "../../../api/invoiceActions";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { EntityForm } from "../../../components/form/EntityForm";
import { notifyDone } from "../../../components/notify";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { useCurrent } from "./useCurrent";

interface Props {
  invoice: Versioned<Invoice>;
  onClose: () => void;
}

const { invoiceActions } = texts;

/** Issues a draft. Without dates it is issued today, as the service has it, and due by its rule. */
export function IssueForm({ invoice, onClose }: Props) {
  const issue = useIssueInvoice(invoice);
  const onCurrent = useCurrent();
  const form = useForm({ defaultValues: { issue_date: "", due_date: invoice.value.due_date ?? "" } });
  const { errors } = form.formState;
  return (
    <EntityForm
      form={form}
      fields={["issue_date", "due_date"]}
      save={({ issue_date, due_date }) =>
        onCurrent(() => issue.mutateAsync({ ...(issue_date && { issue_date }), ...(due_date && { due_date }) }))
      }
      onSaved={(issued) => {
        notifyDone(invoiceActions.issued(invoiceName(issued)));
        onClose();
      }}
      onClose={onClose}
      submitLabel={invoiceActions.issueSubmit}
    >
      <Text size="sm">{invoiceActions.issueText}</Text>
      <TextInput
        {...form.register("issue_date")}
        type="date"
        label={invoiceActions.issueDate}
        description={invoiceActions.issueDateHint}
        error={errors.issue_date?.message}
        data-autofocus
      />
      <TextInput
        {...form.register("due_date")}
        type="date"
        label={invoiceActions.dueDate}
        description={invoiceActions.dueDateHint}
        error={errors.due_date?.message}
      />
    </EntityForm>
  );
}
