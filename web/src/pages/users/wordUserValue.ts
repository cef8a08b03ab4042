import { texts } from "../../texts";
import { roles } from "./roles";

/** The words for what a member of a user was or became, in the history; null where the usual ones will do. */
export function wordUserValue(member: string, value: unknown): string | null {
  const role = member === "role" ? roles.find((known) => known === value) : undefined;
  return role === undefined ? null : texts.session[role];
}
