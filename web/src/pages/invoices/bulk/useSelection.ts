import { useCallback, useState } from "react";
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

  const clear = useCallback(() => {
    setState({ scope, chosen: new Map() });
  }, [scope]);

  return { chosen, choose, clear };
}

export type Selection = ReturnType<typeof useSelection>;
