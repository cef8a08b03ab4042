import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { invoicesQuery, type Invoice } from "../../../api/invoices";
import type { InvoicesQuery } from "../../../api/invoicesQuery";

const pageSize = 500;

/**
 * Ticks everything that matches, page by page in the list's order. What has been read stays ticked when it is stopped or breaks off,
 * and it can be gone on with.
 */
export function useSelectMatching(
  query: InvoicesQuery,
  choose: (invoices: readonly Invoice[], ticked: boolean) => void,
) {
  const client = useQueryClient();
  const [state, setState] = useState<"idle" | "reading" | "failed">("idle");
  const running = useRef(0);
  const asked = JSON.stringify({ ...query, after: null, limit: 0 });

  const stop = () => {
    running.current++;
    setState("idle");
  };
  // Another list is on show.
  useEffect(
    () => () => {
      running.current++;
      setState("idle");
    },
    [asked],
  );

  const start = async () => {
    const run = ++running.current;
    const isOver = () => run !== running.current;
    setState("reading");
    try {
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<ReturnType<typeof invoicesQuery>["queryFn"]>> = await client.query({
          ...invoicesQuery({ ...query, limit: pageSize, after }),
          gcTime: 0,
        });
        if (isOver()) {
          return;
        }
        choose(page.items, true);
        after = page.next;
      } while (after !== null);
      setState("idle");
    } catch {
      if (!isOver()) {
        setState("failed");
      }
    }
  };

  return { state, start, stop };
}
