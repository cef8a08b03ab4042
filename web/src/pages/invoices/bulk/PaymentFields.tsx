import { Group, Text, TextInput } from "@mantine/core";
import { useId } from "react";
import type { Invoice } from "../../../api/invoices";
import { DateInput } from "../../../components/DateInput";
import { dateProblem } from "../../../format/localDate";
import { formatMoney } from "../../../money/formatMoney";
import { sumOf } from "../../../money/sums";
import { texts } from "../../../texts";
import type { PaymentDetails } from "./bulkActions";

interface Props {
  invoices: readonly Invoice[];
  details: PaymentDetails;
  onChange: (details: PaymentDetails) => void;
}

const { bulk, invoiceActions } = texts;

/** What the payments come to, and what they have in common. */
export function PaymentFields({ invoices, details, onChange }: Props) {
  const methods = useId();
  const currencies = [...new Set(invoices.map(({ currency }) => currency))];
  const sums = currencies.map((currency) => {
    const balances = invoices.filter((invoice) => invoice.currency === currency).map(({ balance }) => balance);
    return formatMoney(sumOf(balances, currency), currency);
  });
  return (
    <>
      <Text size="sm">{bulk.payTotal(sums.join(" + "))}</Text>
      <Group grow align="start">
        <DateInput
          label={invoiceActions.paidOn}
          value={details.paid_on}
          onChange={(paid_on) => {
            onChange({ ...details, paid_on });
          }}
          error={details.paid_on === "" ? texts.fields.required : dateProblem(details.paid_on)}
          required
        />
        <TextInput
          label={invoiceActions.method}
          value={details.method}
          onChange={(event) => {
            onChange({ ...details, method: event.currentTarget.value });
          }}
          maxLength={50}
          list={methods}
        />
      </Group>
      <datalist id={methods}>
        {invoiceActions.methods.map((method) => (
          <option key={method} value={method} />
        ))}
      </datalist>
    </>
  );
}
