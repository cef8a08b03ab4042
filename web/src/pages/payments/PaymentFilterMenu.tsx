import { TextInput } from "@mantine/core";
import { useId } from "react";
import type { PaymentFilters } from "../../api/payments";
import { DatedFilterMenu } from "../../components/list/DatedFilterMenu";
import { texts } from "../../texts";
import { hiddenFilters } from "./filters";

interface Props {
  filters: PaymentFilters;
  onApply: (filters: Partial<PaymentFilters>) => void;
}

const { invoiceActions, payments } = texts;
const days = {
  label: payments.paidOn,
  from: "paidFrom",
  fromLabel: payments.paidFrom,
  to: "paidTo",
  toLabel: payments.paidTo,
} as const;

/** When it was paid, how, and in what currency. */
export function PaymentFilterMenu({ filters, onApply }: Props) {
  const methods = useId();
  return (
    <DatedFilterMenu filters={filters} hidden={hiddenFilters} days={days} onApply={onApply}>
      {({ method }, change) => (
        <>
          <TextInput
            size="xs"
            label={invoiceActions.method}
            maxLength={50}
            list={methods}
            value={method ?? ""}
            onChange={(event) => {
              change({ method: event.currentTarget.value || null });
            }}
          />
          <datalist id={methods}>
            {invoiceActions.methods.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </DatedFilterMenu>
  );
}
