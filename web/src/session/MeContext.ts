import { createContext, use } from "react";
import type { Me } from "../api/session";

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. Everything below `SessionGate` may ask. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) {
    throw new Error("useMe is used outside of SessionGate.");
  }
  return me;
}

/** True for those who manage users and invoices; false for members, who see what is theirs. */
export function useIsAdmin(): boolean {
  return useMe().role === "admin";
}
