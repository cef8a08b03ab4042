import { Button, Group, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { CreditNote } from "../../api/invoiceActions";
import { useRefunds } from "../../api/refunds";
import { CalendarDate } from "../../components/CalendarDate";
import { Money } from "../../components/Money";
import { parseDecimal, subtract, writeDecimal, zero } from "../../money/Decimal";
import { sumOf } from "../../money/sums";
import { texts } from "../../texts";
import { ActionDialog } from "./actions/ActionDialog";

const RefundForm = lazy(async () => ({ default: (await import("./actions/RefundForm")).RefundForm }));

interface Props {
  note: CreditNote;
  canRefund: boolean;
}

const { corrections } = texts;

/** What was given back of what a credit note freed, and the rest of it to give back. */
export function Refunds({ note, canRefund }: Props) {
  const { currency, freed } = note;
  const [isOpen, setIsOpen] = useState(false);
  const { data: refunds } = useRefunds(note);
  const close = () => {
    setIsOpen(false);
  };
  if (!refunds) {
    return null;
  }
  const back = sumOf(
    refunds.map(({ amount }) => amount),
    currency,
  );
  const left = writeDecimal(subtract(parseDecimal(freed) ?? zero, parseDecimal(back) ?? zero));
  return (
    <>
      {refunds.map(({ id, amount, refunded_on, method, reference }) => (
        <Group key={id} justify="space-between" gap="xs" wrap="nowrap" fz="xs">
          <span>
            {corrections.refund}, <CalendarDate value={refunded_on} />
            {[method, reference].filter(Boolean).map((text) => ` · ${text ?? ""}`)}
          </span>
          <Money amount={`-${amount}`} currency={currency} />
        </Group>
      ))}
      {canRefund && /[1-9]/.test(left) && (
        <Text ta="end">
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {texts.invoiceActions.record_refund}
          </Button>
        </Text>
      )}
      <ActionDialog opened={isOpen} title={corrections.refundTitle} onClose={close}>
        <Suspense>
          <RefundForm note={note} left={left} onClose={close} />
        </Suspense>
      </ActionDialog>
    </>
  );
}
