import type { AuditFilters } from "../../api/audit";
import { parseId } from "../../components/parseId";
import { isDate } from "../../format/date";
import { auditActions } from "./auditRules";

export const noFilters: AuditFilters = { userId: null, action: null, address: null, from: null, to: null };

/** What is behind the button of filters; the others have fields of their own. */
export const hiddenFilters = ["address", "from", "to"] as const;

/** The filters in the address of the list; those that mean nothing are left out. */
export function readFilters(parameters: URLSearchParams): AuditFilters {
  const day = (name: string) => {
    const text = parameters.get(name) ?? "";
    return isDate(text) ? text : null;
  };
  return {
    userId: parseId(parameters.get("user") ?? undefined),
    action: auditActions.find((action) => action === parameters.get("action")) ?? null,
    address: toAddress(parameters.get("address")),
    from: day("from"),
    to: day("to"),
  };
}

/** The address of the first page under these filters. */
export function writeFilters(parameters: URLSearchParams, { userId, ...others }: AuditFilters): URLSearchParams {
  const written = new URLSearchParams(parameters);
  written.delete("after");
  written.delete("page");
  for (const [name, value] of Object.entries({ user: userId, ...others })) {
    written.delete(name);
    if (value !== null) {
      written.set(name, String(value));
    }
  }
  return written;
}

/** A network address as typed; null for none. */
export function toAddress(typed: string | null): string | null {
  const address = typed?.trim() ?? "";
  return address === "" ? null : address;
}
