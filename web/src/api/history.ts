import { useInfiniteQuery } from "@tanstack/react-query";
import { toPage, type Page } from "./page";
import { answer, type Answer } from "./answer";
import { usersClient } from "./clients";

/** A member before and after a change; absent where there was nothing. */
export interface Change {
  from?: unknown;
  to?: unknown;
}

/** One thing that was done to an object, by whom, and what it changed by member. */
export interface HistoryEntry {
  id: number | string;
  at: string;
  action: string;
  /** Null where that is not for the reader to know. */
  actor: { id: string; name: string } | null;
  changes?: Record<string, Change> | null;
}

const limit = 20;

/** What happened to a user, the newest first, as many pages as were asked for. */
export function useUserHistory(id: number) {
  return useHistory(["users", "history", id], (query, signal) =>
    answer(usersClient.GET("/users/{id}/history", { params: { path: { id }, query }, signal })),
  );
}

/** The history of some object, read page by page as the person asks for more. */
export function useHistory(
  queryKey: readonly unknown[],
  read: (query: { limit: number; after?: string }, signal: AbortSignal) => Promise<Answer<HistoryEntry[]>>,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam, signal }): Promise<Page<HistoryEntry>> =>
      toPage(await read({ limit, ...(pageParam !== null && { after: pageParam }) }, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
