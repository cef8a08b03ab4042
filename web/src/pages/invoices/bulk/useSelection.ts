import { useCallback, useRef, useState } from "react";
import type { Invoice } from "../../../api/invoices";

/** Which invoices are ticked, on whatever page they are; `scope` changing (another search, other filters) unticks all. */
export function useSelection(scope: string) {
  const [state, setState] = useState({ scope, chosen: new Map<number, Invoice>() });
  const chosen = state.scope === scope ? state.chosen : new Map<number, Invoice>();

  const choose = useCallback(
    (invoices: readonly Invoice[], ticked: boolean) => {
      setState((before) => {
        const next = new Map(before.scope === scope ? before.chosen : []);
        for (const invoice of invoices) {
          if (ticked) {
            next.set(invoice.id, invoice);
          } else {
            next.delete(invoice.id);
          }
        }
        return { scope, chosen: next };
      });
    },
    [scope],
  );

  const anchor = useRef<number | null>(null);
  /** Ticks one, or with Shift all from the one that was ticked before it, as they stand on the page. */
  const chooseTo = (onPage: readonly Invoice[], invoice: Invoice, ticked: boolean, isRange: boolean) => {
    const places = [anchor.current, invoice.id].map((id) => onPage.findIndex((other) => other.id === id));
    const [from = -1, to = -1] = places.sort((a, b) => a - b);
    choose(isRange && from !== -1 ? onPage.slice(from, to + 1) : [invoice], ticked);
    anchor.current = invoice.id;
  };

  const clear = useCallback(() => {
    setState({ scope, chosen: new Map() });
  }, [scope]);

  return { chosen, choose, chooseTo, clear };
}

export type Selection = ReturnType<typeof useSelection>;
