import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "./answer";
import { usersClient } from "./clients";
import { IdempotencyKeys } from "./IdempotencyKeys";
import { usePost } from "./usePost";
import { usersChanged } from "./users";

/** Lets somebody sign in, or keeps them from it. Each can be undone by the other. */
export function useSetActive() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, active }: { id: number; active: boolean }) => {
      const path = active ? "/users/{id}/reactivate" : "/users/{id}/deactivate";
      // Saying it twice changes nothing, so that every press may have a key of its own.
      const headers = { "Idempotency-Key": new IdempotencyKeys().keyFor(path) };
      return (await answer(usersClient.POST(path, { params: { path: { id } }, headers }))).data;
    },
    onSuccess: () => {
      usersChanged(client);
    },
  });
}

/** Sends the address under which somebody chooses a password to their own. Those made before no longer work. */
export function useSendSetPasswordLink() {
  const client = useQueryClient();
  return usePost(
    async (id: number, headers) =>
      (await answer(usersClient.POST("/users/{id}/send-set-password-link", { params: { path: { id } }, headers })))
        .data,
    () => {
      usersChanged(client);
    },
  );
}

/** Makes the address under which somebody chooses a new password. Those made before no longer work. */
export function useMakeSetPasswordLink() {
  const client = useQueryClient();
  return usePost(
    async (id: number, headers) =>
      (await answer(usersClient.POST("/users/{id}/set-password-link", { params: { path: { id } }, headers }))).data,
    () => {
      usersChanged(client);
    },
  );
}
