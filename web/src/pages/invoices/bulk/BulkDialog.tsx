import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Invoice } from "../../../api/invoices";
import { useBusinessDate } from "../../../api/invoiceSummary";
import { Dialog } from "../../../components/Dialog";
import { restoreFocus } from "../../../components/focus";
import { formatCount } from "../../../format/count";
import { isDate } from "../../../format/date";
import { texts } from "../../../texts";
import { allows, bulkActions, type BulkName } from "./bulkActions";
import { BulkResults } from "./BulkResults";
import { PaymentFields } from "./PaymentFields";
import { selectAllId } from "./selectColumn";
import { useBulk } from "./useBulk";

interface Props {
  opened: boolean;
  name: BulkName;
  invoices: readonly Invoice[];
  /** Gets those that it was done to. */
  onClose: (done: readonly Invoice[]) => void;
}

const { bulk } = texts;

/** Asks before something is done to several invoices, then shows what came of each. One instance is for one time. */
export function BulkDialog({ opened, name, invoices: selected, onClose }: Props) {
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
  const haveFailed = left.every(({ id }) => results.get(id)?.state === "failed");
  const close = () => {
    if (!pending) {
      onClose(invoices.filter(isDone));
    }
  };
  // The button that was pressed has gone.
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (started) {
      restoreFocus(next.current);
    }
  }, [started, pending]);
  return (
    <Dialog
      opened={opened}
      onClose={close}
      // Once nothing is ticked any more, the button that opened it has gone.
      returnTo={() => document.getElementById(selectAllId)}
      title={started ? bulk.results : action.title(formatCount(invoices.length))}
      withCloseButton={!pending}
      size="lg"
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
            <Button ref={next} variant="default" onClick={stop}>
              {bulk.stop}
            </Button>
          )}
          {started && !pending && left.length > 0 && (
            <Button variant="default" onClick={() => void start(left, payment)}>
              {haveFailed ? texts.actions.retry : bulk.goOn(formatCount(left.length))}
            </Button>
          )}
          {started ? (
            <Button ref={pending ? undefined : next} onClick={close} loading={pending}>
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
    </Dialog>
  );
}
