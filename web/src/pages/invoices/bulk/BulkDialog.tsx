import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { Invoice } from "../../../api/invoices";
import { useBusinessDate } from "../../../api/invoiceSummary";
import { focusPageHeadingIfLost } from "../../../components/PageHeader";
import { formatCount } from "../../../format/count";
import { isDate } from "../../../format/date";
import { texts } from "../../../texts";
import { allows, bulkActions, type BulkName } from "./bulkActions";
import { BulkResults } from "./BulkResults";
import { PaymentFields } from "./PaymentFields";
import { useBulk } from "./useBulk";

interface Props {
  name: BulkName;
  invoices: readonly Invoice[];
  /** Gets those that it was done to. */
  onClose: (done: readonly Invoice[]) => void;
}

const { bulk } = texts;

/** Asks before something is done to several invoices, then shows what came of each. */
export function BulkDialog({ name, invoices: selected, onClose }: Props) {
  const action = bulkActions[name];
  // As they were when the dialog opened: the list behind it goes on.
  const [invoices] = useState(selected.filter((invoice) => allows(name, invoice)));
  const [skipped] = useState(selected.length - invoices.length);
  const today = useBusinessDate();
  const [typed, setTyped] = useState<{ paid_on?: string; method: string }>({ method: "" });
  const payment = { paid_on: today, ...typed };
  const { results, pending, start, stop } = useBulk(action);
  const started = results.size > 0;
  const isDone = ({ id }: Invoice) => results.get(id)?.state === "done";
  const left = invoices.filter((invoice) => !isDone(invoice));
  const close = () => {
    if (!pending) {
      onClose(invoices.filter(isDone));
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      onExitTransitionEnd={focusPageHeadingIfLost}
      title={action.title(formatCount(invoices.length))}
      withCloseButton={!pending}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      size="lg"
      centered
    >
      <Stack>
        {started ? (
          <BulkResults invoices={invoices} results={results} />
        ) : (
          <>
            <Text size="sm">{action.text}</Text>
            {skipped > 0 && <Text size="sm">{bulk.skipped(formatCount(skipped))}</Text>}
            {action.asksForPayment && <PaymentFields invoices={invoices} details={payment} onChange={setTyped} />}
          </>
        )}
        <Group justify="flex-end">
          {pending && (
            <Button variant="default" onClick={stop}>
              {bulk.stop}
            </Button>
          )}
          {started && !pending && left.length > 0 && (
            <Button variant="default" onClick={() => void start(left, payment)}>
              {bulk.retry(formatCount(left.length))}
            </Button>
          )}
          {started ? (
            <Button onClick={close} loading={pending}>
              {texts.actions.close}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={close} data-autofocus>
                {texts.actions.cancel}
              </Button>
              <Button
                color={action.color}
                disabled={action.asksForPayment && !isDate(payment.paid_on)}
                onClick={() => void start(invoices, payment)}
              >
                {action.submit}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
