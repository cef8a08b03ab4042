import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod/mini";
import { ApiError } from "./ApiError";
import { askGateway, tellGateway } from "./gateway";
import { whoAmI } from "./send";

const meShape = z.object({
  /** Some providers number their users, others do not; here it is text either way. */
  id: z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((id) => String(id)),
  ),
  username: z.string(),
  email: z.catch(z.nullish(z.string()), null),
  role: z.catch(z.enum(["admin", "member"]), "member"),
  /** Whether the gateway takes traces of what the browser does. */
  traces: z.catch(z.boolean(), false),
});

/** Who is signed in. Admins see everything, members what is theirs. */
export type Me = z.infer<typeof meShape>;

const sessionsShape = z.array(
  z.object({
    id: z.string(),
    current: z.boolean(),
    created_at: z.string(),
    last_seen_at: z.string(),
    user_agent: z.nullish(z.string()),
    address: z.nullish(z.string()),
  }),
);

/** One browser that the person is signed in with. */
export type Session = z.infer<typeof sessionsShape>[number];

const me = ["session", "me"];
const sessions = ["session", "all"];

/** Who is signed in, null when nobody is. Looked at again whenever the person comes back to this window. */
export const meQuery = {
  queryKey: me,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await askGateway("GET", whoAmI, meShape);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        return null;
      }
      throw error;
    }
  },
  staleTime: 60_000,
  gcTime: Infinity,
  refetchOnWindowFocus: "always",
} as const;

export function useSession() {
  return useQuery(meQuery);
}

/** Has the gateway ask anew who is signed in, after they have changed their own account: it knows them as of its last token. */
export function useRefreshSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => askGateway("POST", "/auth/refresh", meShape),
    onSuccess: (fresh) => {
      client.setQueryData(me, fresh);
    },
  });
}

/** The address that signs in and then leads to `returnUrl`, a path of this application. */
export function signInUrl(returnUrl: string): string {
  return `/auth/login?returnUrl=${encodeURIComponent(returnUrl)}`;
}

/** The same for who is signed in: the password, or a passkey, is asked for anyway. */
export function signInAgainUrl(returnUrl: string): string {
  return `${signInUrl(returnUrl)}&prompt=login`;
}

/** Ends this session; gives the address to go to, where the sign-in itself is ended too. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => (await askGateway("POST", "/auth/logout", z.object({ url: z.string() }))).url,
  });
}

/** One's own sessions, or for admins those of another user. */
export function useSessions(userId: number | null = null) {
  return useQuery({
    queryKey: [...sessions, userId],
    queryFn: () => askGateway("GET", sessionsPath(userId), sessionsShape),
  });
}

export function useRevokeSession(userId: number | null = null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tellGateway("DELETE", `${sessionsPath(userId)}/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: sessions }),
  });
}

function sessionsPath(userId: number | null): string {
  return userId === null ? "/auth/sessions" : `/auth/users/${userId}/sessions`;
}

/** Ends every session, this one too. */
export function useSignOutEverywhere() {
  return useMutation({ mutationFn: () => tellGateway("DELETE", "/auth/sessions") });
}
