import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { usersClient } from "./clients";
import { deletion } from "./deletion";
import type { components } from "./schema/users";

export type Passkey = components["schemas"]["Passkey"];

/** What a user signs in with beside the password. */
export function useAccess(id: number) {
  return useQuery({
    queryKey: ["users", "access", id],
    queryFn: async ({ signal }) => {
      const params = { path: { id } };
      const [passkeys, factor] = await Promise.all([
        answer(usersClient.GET("/users/{id}/passkeys", { params, signal })),
        answer(usersClient.GET("/users/{id}/second-factor", { params, signal })),
      ]);
      return { passkeys: passkeys.data, authenticator: factor.data.authenticator };
    },
  });
}

export function useRemovePasskey(id: number) {
  return useRemoval((passkeyId: number) =>
    deletion(usersClient.DELETE("/users/{id}/passkeys/{passkeyId}", { params: { path: { id, passkeyId } } })),
  );
}

/** Removes the authenticator app with its recovery codes. */
export function useRemoveAuthenticator(id: number) {
  return useRemoval(() => answer(usersClient.DELETE("/users/{id}/second-factor", { params: { path: { id } } })));
}

function useRemoval<T>(mutationFn: (what: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: ["users"] }) });
}
