import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { usersClient } from "./clients";
import { deletion } from "./deletion";
import { toPage, toParameters, type ListQuery } from "./page";
import type { components } from "./schema/users";
import { usePost } from "./usePost";
import { ifMatch, toVersioned, type Versioned } from "./versioned";

export type User = components["schemas"]["User"];
export type UserInput = components["schemas"]["UserInput"];

const lists = ["users", "list"];
const names = ["users", "names"];

/** One page of the users that match. Keeps showing the page before until the new one is there. */
export function useUsers(query: ListQuery, { enabled = true } = {}) {
  return useQuery({
    queryKey: [...lists, query],
    queryFn: async ({ signal }) =>
      toPage(await answer(usersClient.GET("/users", { params: { query: toParameters(query) }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** One user with its version, read afresh each time it is opened and left alone while it is being edited. */
export function useUser(id: number) {
  return useQuery({
    queryKey: ["users", "one", id],
    queryFn: async ({ signal }) =>
      toVersioned(await answer(usersClient.GET("/users/{id}", { params: { path: { id } }, signal }))),
    staleTime: Infinity,
    gcTime: 0,
  });
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
    async (body: UserInput, headers) => (await answer(usersClient.POST("/users", { body, headers }))).data,
    changed,
  );
}

export function useUpdateUser({ value: { id }, etag }: Versioned<User>) {
  const changed = useChanged();
  return useMutation({
    mutationFn: async (body: UserInput) =>
      (await answer(usersClient.PUT("/users/{id}", { params: { path: { id }, header: ifMatch(etag) }, body }))).data,
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

/** What shows users is asked for again. */
function useChanged() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: lists });
    void client.invalidateQueries({ queryKey: names });
  };
}
