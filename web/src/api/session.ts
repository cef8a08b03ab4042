import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError";
import { askGateway, tellGateway } from "./gateway";
import { isMembers, listOf, textOf } from "./reading";
import { whoAmI } from "./send";

/** Who is signed in. Admins see everything, members what is theirs. */
export interface Me {
  /** Some providers number their users, others do not; here it is text either way. */
  id: string;
  username: string;
  email: string | null;
  role: "admin" | "member";
  /** Whether the gateway takes traces of what the browser does. */
  traces: boolean;
}

/** One browser that the person is signed in with. */
export interface Session {
  id: string;
  current: boolean;
  created_at: string;
  last_seen_at: string;
  user_agent: string | null;
  address: string | null;
}

function readMe(data: unknown): Me | undefined {
  if (!isMembers(data)) {
    return undefined;
  }
  const { id, username, email, role, traces } = data;
  return (typeof id === "string" || typeof id === "number") && typeof username === "string"
    ? {
        id: String(id),
        username,
        email: textOf(email) ?? null,
        role: role === "admin" ? role : "member",
        traces: traces === true,
      }
    : undefined;
}

function readSession(data: unknown): Session | undefined {
  if (!isMembers(data)) {
    return undefined;
  }
  const { id, current, created_at, last_seen_at, user_agent, address } = data;
  return typeof id === "string" && typeof created_at === "string" && typeof last_seen_at === "string"
    ? {
        id,
        current: current === true,
        created_at,
        last_seen_at,
        user_agent: textOf(user_agent) ?? null,
        address: textOf(address) ?? null,
      }
    : undefined;
}

const me = ["session", "me"];
const sessions = ["session", "all"];

/** Who is signed in, null when nobody is. Looked at again whenever the person comes back to this window. */
export const meQuery = {
  queryKey: me,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await askGateway("GET", whoAmI, readMe);
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
    mutationFn: () => askGateway("POST", "/auth/refresh", readMe),
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
    mutationFn: () => askGateway("POST", "/auth/logout", (data) => (isMembers(data) ? textOf(data.url) : undefined)),
  });
}

/** One's own sessions, or for admins those of another user. */
export function useSessions(userId: number | null = null) {
  return useQuery({
    queryKey: [...sessions, userId],
    queryFn: () =>
      askGateway("GET", sessionsPath(userId), (data) => (Array.isArray(data) ? listOf(data, readSession) : undefined)),
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
