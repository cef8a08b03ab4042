import { useCallback, useEffect, useRef, useState } from "react";
import type { CsvProgress } from "../../api/csv";
import { browser } from "../../browser";
import { notifyDone, notifyFailed } from "../notify";
import { today } from "../../format/date";
import { formatCount } from "../../format/count";
import { texts } from "../../texts";

/** Downloads a list as CSV. `progress` is null while nothing is under way. */
export function useCsvDownload(list: string) {
  const [progress, setProgress] = useState<CsvProgress | null>(null);
  const abort = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    abort.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const start = useCallback(
    async (query: URLSearchParams) => {
      const controller = new AbortController();
      abort.current = controller;
      setProgress({ rows: 0, bytes: 0, total: null });
      try {
        const { readCsv } = await import("../../api/csv");
        const { file, rows } = await readCsv(`/${list}`, query, setProgress, controller.signal);
        browser.save(file, `${list}-${today()}.csv`);
        notifyDone(texts.csv.done(formatCount(rows)));
      } catch (error) {
        if (!controller.signal.aborted) {
          notifyFailed(error);
        }
      } finally {
        setProgress(null);
      }
    },
    [list],
  );

  return { progress, start, stop };
}
