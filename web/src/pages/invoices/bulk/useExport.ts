import { useCallback, useEffect, useRef, useState } from "react";
import { describeError } from "../../../api/describeError";
import type { Invoice } from "../../../api/invoices";
import { browser } from "../../../browser";
import { today } from "../../../format/date";
import { texts } from "../../../texts";
import { exportInvoices } from "./exportInvoices";
import type { RowResult } from "./attempt";

/** Downloads invoices as one CSV file and keeps what came of each. */
export function useExport(invoices: readonly Invoice[]) {
  const [results, setResults] = useState<ReadonlyMap<number, RowResult>>(new Map());
  const [pending, setPending] = useState(false);
  const abort = useRef(new AbortController());

  const start = useCallback(async () => {
    const controller = new AbortController();
    abort.current = controller;
    const put = (resultOf: (invoice: Invoice) => RowResult) => {
      setResults(new Map(invoices.map((invoice) => [invoice.id, resultOf(invoice)])));
    };
    put(() => ({ state: "running", text: texts.bulk.running }));
    setPending(true);
    let found: ReadonlySet<number> = new Set();
    try {
      const file = await exportInvoices(
        invoices.map(({ id }) => id),
        (ids) => {
          found = ids;
        },
        controller.signal,
      );
      browser.save(file, `invoices-${today()}.csv`);
      put(({ id }) =>
        found.has(id)
          ? { state: "done", text: texts.bulk.exported }
          : { state: "failed", text: texts.errors.notFound.text },
      );
    } catch (error) {
      const { title, text } = describeError(error);
      put(() => ({ state: "failed", text: `${title}: ${text}` }));
    } finally {
      setPending(false);
    }
  }, [invoices]);

  useEffect(
    () => () => {
      abort.current.abort();
    },
    [],
  );

  return { results, pending, start };
}
