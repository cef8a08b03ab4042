import { useCallback, useRef, useState } from "react";
import { ApiError } from "../../../api/ApiError";
import { describeError } from "../../../api/describeError";
import { IdempotencyKeys } from "../../../api/IdempotencyKeys";
import { useInvoicesChanged, type Invoice } from "../../../api/invoices";
import { texts } from "../../../texts";
import type { BulkAction } from "./bulkActions";

/** What has become of one invoice so far. */
export interface RowResult {
  state: "waiting" | "running" | "done" | "failed";
  text: string;
}

const atOnce = 3;
const mostPauses = 5;
/** A server that asks for a longer pause than this, in seconds, is not asked again without the person. */
const longestPause = 30;

/** Does something to invoices, a few at a time, and keeps what came of each. What failed can be tried again, under the same key. */
export function useBulk({ run, inOrder = false }: BulkAction) {
  const [results, setResults] = useState<ReadonlyMap<number, RowResult>>(new Map());
  const [pending, setPending] = useState(false);
  const keys = useRef(new IdempotencyKeys());
  const changed = useInvoicesChanged();

  const start = useCallback(
    async (invoices: readonly Invoice[]) => {
      const put = (id: number, result: RowResult) => {
        setResults((before) => new Map(before).set(id, result));
      };
      for (const { id } of invoices) {
        put(id, { state: "waiting", text: texts.bulk.waiting });
      }
      setPending(true);
      const queue = [...invoices];
      const work = async () => {
        for (let invoice = queue.shift(); invoice; invoice = queue.shift()) {
          const one = invoice;
          put(one.id, { state: "running", text: texts.bulk.running });
          const headers = { "Idempotency-Key": keys.current.keyFor(one.id) };
          const result = await attempt(
            () => run(one, headers),
            (seconds) => {
              put(one.id, { state: "running", text: texts.bulk.pausing(seconds) });
            },
          );
          put(one.id, result);
        }
      };
      await Promise.all(Array.from({ length: inOrder ? 1 : atOnce }, work));
      setPending(false);
      changed();
    },
    [run, inOrder, changed],
  );

  return { results, pending, start };
}

/** Runs it, and again after the pause that a busy server asks for. */
async function attempt(run: () => Promise<string>, onPause: (seconds: number) => void): Promise<RowResult> {
  for (let pauses = 0; ; pauses++) {
    try {
      return { state: "done", text: await run() };
    } catch (error) {
      const seconds = error instanceof ApiError && error.isTransient ? error.retryAfter : null;
      if (seconds === null || seconds > longestPause || pauses === mostPauses) {
        return { state: "failed", text: describe(error) };
      }
      onPause(seconds);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

function describe(error: unknown): string {
  const { title, text } = describeError(error);
  return error instanceof ApiError && error.isUncertain ? texts.errors.uncertain : `${title}: ${text}`;
}
