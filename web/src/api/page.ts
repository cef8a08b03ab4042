import type { Answer } from "./answer";
import { nextCursor } from "./linkHeader";

/** How many objects match in all; the server counts no further than some limit, and then there are `orMore`. */
export interface Total {
  count: number;
  orMore: boolean;
}

/** One page of a list. `next` is the cursor of the page after it, null on the last one. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total: Total | null;
}

/** What every list can be asked for. `sort` is a member, with a leading `-` for descending; `after` is the cursor of a page. */
export interface ListQuery {
  q: string;
  sort: string;
  limit: number;
  after: string | null;
}

/** Puts the list in the body and the paging in the headers together. */
export function toPage<T>({ data, response }: Answer<T[]>): Page<T> {
  return {
    items: data,
    next: nextCursor(response.headers.get("Link")),
    total: readTotal(response.headers.get("X-Total-Count")),
  };
}

function readTotal(header: string | null): Total | null {
  const match = /^(\d+)(\+?)$/.exec(header?.trim() ?? "");
  return match ? { count: Number(match[1]), orMore: match[2] === "+" } : null;
}

/** The query parameters of a list request; what is not asked for is left out. */
export function toParameters({ q, sort, limit, after }: ListQuery) {
  return { sort, limit, ...(q && { q }), ...(after && { after }) };
}
