import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { addDays } from "../format/localDate";
import { answer } from "./answer";
import { usersClient } from "./clients";
import { toPage, toParameters, type ListQuery } from "./page";
import type { components } from "./schema/users";

/** Something that was done or tried, by whom, and where it came from. */
export type AuditEntry = components["schemas"]["AuditEntry"];

/** What the audit list can be narrowed down to; null leaves a filter out. Days are those of the person who asks. */
export interface AuditFilters {
  userId: number | null;
  action: string | null;
  address: string | null;
  from: string | null;
  to: string | null;
}

export type AuditQuery = ListQuery & AuditFilters;

const limit = 10;

export function toAuditParameters(query: AuditQuery) {
  const { userId, action, address, from, to } = query;
  return {
    ...toParameters(query),
    ...(userId !== null && { user_id: userId }),
    ...(action && { action: [action] }),
    ...(address && { address }),
    ...(from && { done_after: startOf(from) }),
    ...(to && { done_before: startOf(addDays(to, 1)) }),
  };
}

/** The moment at which a day begins here. */
function startOf(day: string): string {
  return new Date(`${day}T00:00`).toISOString();
}

export function auditQuery(query: AuditQuery) {
  return {
    queryKey: ["audit", query],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      toPage(await answer(usersClient.GET("/audit", { params: { query: toAuditParameters(query) }, signal }))),
  };
}

/** One page of the entries that match. Keeps showing the page before until the new one is there. */
export function useAudit(query: AuditQuery) {
  return useQuery({ ...auditQuery(query), placeholderData: keepPreviousData });
}

/** What a user did lately, and what was tried in their name, the newest first. */
export function useActivity(id: number) {
  return useInfiniteQuery({
    queryKey: ["users", "activity", id],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit, ...(pageParam !== null && { after: pageParam }) };
      return toPage(await answer(usersClient.GET("/users/{id}/activity", { params: { path: { id }, query }, signal })));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
