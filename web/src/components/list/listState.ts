import { remembered } from "../../preferences";
import { reverse } from "./sort";

/** What a list shows, as its address says it. `page` counts from 1; `cursors` leads to it, the last one being its own. */
export interface ListState {
  q: string;
  sort: string;
  limit: number;
  page: number;
  cursors: readonly string[];
}

/** What a list can be asked for; the first sort is the one it has when its address names none. */
export interface ListRules {
  sorts: readonly [string, ...string[]];
}

export const pageSizes = [25, 50, 100] as const;
/** Under which the number of rows that was chosen last is remembered. */
export const pageSizeName = "pageSize";

/** More ways back than this would make an address too long for some servers; beyond them only the first page is known. */
const keptCursors = 10;

export function readListState(parameters: URLSearchParams, { sorts }: ListRules): ListState {
  const sort = parameters.get("sort") ?? "";
  const limit = Number(parameters.get("limit") ?? remembered(pageSizeName));
  const cursors = parameters.getAll("after").filter(Boolean);
  const page = Number(parameters.get("page"));
  return {
    q: parameters.get("q") ?? "",
    sort: sorts.some((known) => sort === known || sort === reverse(known)) ? sort : sorts[0],
    limit: pageSizes.find((size) => size === limit) ?? pageSizes[0],
    page: cursors.length > 0 && Number.isSafeInteger(page) ? Math.max(page, cursors.length + 1) : cursors.length + 1,
    cursors,
  };
}

/** Writes the state into a copy of the address's parameters, leaving others alone and defaults out. */
export function writeListState(parameters: URLSearchParams, state: ListState, { sorts }: ListRules): URLSearchParams {
  const written = new URLSearchParams(parameters);
  const set = (name: string, value: string, standard: string) => {
    if (value === standard) {
      written.delete(name);
    } else {
      written.set(name, value);
    }
  };
  set("q", state.q, "");
  set("sort", state.sort, sorts[0]);
  set("limit", String(state.limit), String(pageSizes[0]));
  set("page", String(state.page), String(state.cursors.length + 1));
  written.delete("after");
  for (const cursor of state.cursors) {
    written.append("after", cursor);
  }
  return written;
}

export function toFirstPage(state: ListState): ListState {
  return { ...state, page: 1, cursors: [] };
}

export function toNextPage(state: ListState, next: string): ListState {
  return { ...state, page: state.page + 1, cursors: [...state.cursors, next].slice(-keptCursors) };
}

/** The page before, or null where the address does not know the way: on the first page and beyond the kept cursors. */
export function toPreviousPage(state: ListState): ListState | null {
  const cursors = state.cursors.slice(0, -1);
  if (state.page <= 1 || (cursors.length === 0 && state.page > 2)) {
    return null;
  }
  return { ...state, page: state.page - 1, cursors };
}
