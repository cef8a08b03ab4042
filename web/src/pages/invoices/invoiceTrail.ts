import { useEffect } from "react";
import type { Invoice } from "../../api/invoices";

/** The list that somebody comes from: its address, and the invoices on the page of it in their order. */
export interface Trail {
  search: string;
  ids: readonly number[];
}

const name = "invoiceTrail";

/** Remembers, in this tab, the list as it is now, for the pages of its invoices to lead back and on. */
export function useLeaveTrail(search: string, invoices: readonly Invoice[] | undefined) {
  useEffect(() => {
    if (invoices) {
      const trail: Trail = { search, ids: invoices.map(({ id }) => id) };
      try {
        sessionStorage.setItem(name, JSON.stringify(trail));
      } catch {
        // Storage can be forbidden; the pages then lead to the whole list.
      }
    }
  }, [search, invoices]);
}

export function readTrail(): Trail {
  try {
    return { search: "", ids: [], ...(JSON.parse(sessionStorage.getItem(name) ?? "{}") as Partial<Trail>) };
  } catch {
    return { search: "", ids: [] };
  }
}
