import { useEffect } from "react";
import type { Invoice } from "../../api/invoices";
import type { Page } from "../../api/page";
import { readListState, toNextPage, toPreviousPage, writeListState } from "../../components/list/listState";
import { invoiceListRules } from "./firstInvoices";

/** The list that somebody comes from: its address, the invoices on the page of it in their order, and the cursor of the next page. */
export interface Trail {
  search: string;
  ids: readonly number[];
  next: string | null;
}

const name = "invoiceTrail";
const none: Trail = { search: "", ids: [], next: null };

/** Remembers, in this tab, a page of the list, for the pages of its invoices to lead back and on. */
export function leaveTrail(search: string, { items, next }: Page<Invoice>) {
  const trail: Trail = { search, ids: items.map(({ id }) => id), next };
  try {
    sessionStorage.setItem(name, JSON.stringify(trail));
  } catch {
    // Storage can be forbidden; the pages then lead to the whole list.
  }
}

/** Remembers the list as it is now. */
export function useLeaveTrail(search: string, page: Page<Invoice> | undefined) {
  useEffect(() => {
    if (page) {
      leaveTrail(search, page);
    }
  }, [search, page]);
}

export function readTrail(): Trail {
  try {
    return { ...none, ...(JSON.parse(sessionStorage.getItem(name) ?? "{}") as Partial<Trail>) };
  } catch {
    return none;
  }
}

/** The address of the list's page after or before that of a trail; null where there is none. */
export function searchBeside({ search, next }: Trail, step: 1 | -1): string | null {
  const parameters = new URLSearchParams(search);
  const state = readListState(parameters, invoiceListRules);
  const beside = step === -1 ? toPreviousPage(state) : next === null ? null : toNextPage(state, next);
  return beside && `?${writeListState(parameters, beside, invoiceListRules).toString()}`;
}
