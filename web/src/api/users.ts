import { keepPreviousData, useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { usersClient } from "./clients";
import { deletion } from "./deletion";
import { toPage, toParameters, type ListQuery, type Page } from "./page";
import type { components } from "./schema/users";
import { usePost } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

export type Role = components["schemas"]["UserRole"];
export type User = components["schemas"]["User"];
export type NewUser = components["schemas"]["NewUser"];
export type UserChanges = components["schemas"]["UserPatch"];

/** What users can be asked for: null leaves a filter out. */
export interface UsersQuery extends ListQuery {
  role: Role | null;
  active: boolean | null;
}

export const everybody = { q: "", after: null, role: null, active: null } as const;

const all = ["users"];
const lists = [...all, "list"];
const names = [...all, "names"];

export function toUserParameters(query: UsersQuery) {
  const { role, active } = query;
  return {
    ...toParameters(query),
    ...(role && { role }),
    ...(active !== null && { active: String(active) }),
  };
}

export function usersQuery(query: UsersQuery) {
  return {
    queryKey: [...lists, query],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      return toPage(await answer(usersClient.GET("/users", { params: { query: toUserParameters(query) }, signal })));
    },
  };
}

export function userQuery(id: number) {
  return {
    queryKey: [...all, "one", id],
    queryFn: ({ signal }: { signal: AbortSignal }) => readUser(id, signal),
  };
}

export async function readUser(id: number, signal?: AbortSignal): Promise<Versioned<User>> {
  return toVersioned(await answer(usersClient.GET("/users/{id}", { params: { path: { id } }, signal })));
}

/** One page of the users that match. Keeps showing the page before until the new one is there. */
export function useUsers(query: UsersQuery, { enabled = true } = {}) {
  return useQuery({ ...usersQuery(query), placeholderData: keepPreviousData, enabled });
}

/** One user with its version. */
export function useUser(id: number) {
  return useQuery(userQuery(id));
}

/** One user as a list has shown them, if one has. */
export function useListedUser(id: number): User | undefined {
  const pages = useQueryClient().getQueriesData<Page<User>>({ queryKey: lists });
  return pages.flatMap(([, page]) => page?.items ?? []).find((item) => item.id === id);
}

/** One user to edit: read afresh each time it is opened and left alone while it is being edited. */
export function useUserToEdit(id: number) {
  return useQuery({ ...userQuery(id), queryKey: [...all, "edit", id], staleTime: Infinity, gcTime: 0 });
}

/** The usernames of all these users, by id, in one request. A user that is gone is not among them. */
export function useUsernames(ids: Iterable<number>) {
  const wanted = [...new Set(ids)].sort((a, b) => a - b);
  return useQuery({
    queryKey: [...names, wanted],
    queryFn: async ({ signal }) => {
      const query = { id: wanted, limit: wanted.length };
      const { data } = await answer(usersClient.GET("/users", { params: { query }, signal }));
      return new Map(data.map((user) => [user.id, user.username]));
    },
    placeholderData: keepPreviousData,
    enabled: wanted.length > 0,
  });
}

export function useCreateUser() {
  const changed = useChanged();
  return usePost(
    async (body: NewUser, headers) => (await answer(usersClient.POST("/users", { body, headers }))).data,
    changed,
  );
}

export function useUpdateUser(id: number) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ input, etag }: { input: UserChanges; etag: string | null }) => {
      const params = { path: { id }, header: ifMatch(etag) };
      return (await answer(usersClient.PATCH("/users/{id}", { params, body: input }))).data;
    },
    onSuccess: changed,
  });
}

export function useDeleteUser() {
  const changed = useChanged();
  return useMutation({
    mutationFn: (id: number) => deletion(usersClient.DELETE("/users/{id}", { params: { path: { id } } })),
    onSuccess: changed,
  });
}

/** What shows users is asked for again. What is being edited is not: reading it again would lose what was typed. */
export function usersChanged(client: QueryClient) {
  void client.invalidateQueries({ queryKey: all, predicate: ({ queryKey }) => queryKey[1] !== "edit" });
}

function useChanged() {
  const client = useQueryClient();
  return () => {
    usersChanged(client);
  };
}
