import { useCallback, useEffect, useRef, useState } from "react";
import { useBeforeUnload } from "react-router";
import { IdempotencyKeys } from "../../../api/IdempotencyKeys";
import { useInvoicesChanged, type Invoice } from "../../../api/invoices";
import { texts } from "../../../texts";
import { attempt, type RowResult } from "./attempt";
import type { BulkAction, PaymentDetails } from "./bulkActions";

const atOnce = 3;

/**
 * Does something to invoices, a few at a time, and keeps what came of each. It stops when it is told to, and when nothing else could
 * come of the others; what failed or has not been begun can be tried again, under the same key.
 */
export function useBulk({ run, inOrder = false }: BulkAction) {
  const [results, setResults] = useState<ReadonlyMap<number, RowResult>>(new Map());
  const [pending, setPending] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  const queue = useRef<Invoice[]>([]);
  const changed = useInvoicesChanged();

  const stop = useCallback(() => {
    queue.current = [];
  }, []);
  useEffect(() => stop, [stop]);
  useBeforeUnload((event) => {
    if (pending) {
      event.preventDefault();
    }
  });

  const start = useCallback(
    async (invoices: readonly Invoice[], payment: PaymentDetails) => {
      const put = (id: number, result: RowResult) => {
        setResults((before) => new Map(before).set(id, result));
      };
      const waiting = invoices.map(({ id }) => [id, { state: "waiting", text: texts.bulk.waiting }] as const);
      setResults((before) => new Map<number, RowResult>([...before, ...waiting]));
      setPending(true);
      queue.current = [...invoices];
      const work = async () => {
        for (let invoice = queue.current.shift(); invoice; invoice = queue.current.shift()) {
          const one = invoice;
          put(one.id, { state: "running", text: texts.bulk.running });
          const headers = { "Idempotency-Key": keys.current.keyFor(one.id) };
          const { goesOn, ...result } = await attempt(
            () => run(one, headers, payment),
            (seconds) => {
              put(one.id, { state: "running", text: texts.bulk.pausing(seconds) });
            },
          );
          put(one.id, result);
          if (!goesOn) {
            stop();
          }
        }
      };
      await Promise.all(Array.from({ length: inOrder ? 1 : atOnce }, work));
      setPending(false);
      changed();
    },
    [run, inOrder, changed, stop],
  );

  return { results, pending, start, stop };
}
