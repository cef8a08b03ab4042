import { useCallback, useEffect, useRef, useState } from "react";
import { readCsv, type CsvProgress } from "../../../api/csv";
import { browser } from "../../../browser";
import { notifyDone, notifyFailed } from "../../../components/notify";
import { today } from "../../../format/date";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";

/** Downloads invoices as CSV. `progress` is null while nothing is under way. */
export function useCsvDownload() {
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const abort = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    abort.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const start = useCallback(async (query: URLSearchParams) => {
    const controller = new AbortController();
    abort.current = controller;
    setProgress({ rows: 0, bytes: 0, total: null });
    try {
      const { file, rows } = await readCsv("/invoices", query, setProgress, controller.signal);
      browser.save(file, `invoices-${today()}.csv`);
      notifyDone(texts.csv.done(formatCount(rows)));
    } catch (error) {
      if (!controller.signal.aborted) {
        notifyFailed(error);
      }
    } finally {
      setProgress(null);
    }
  }, []);

  return { progress, start, stop };
}
