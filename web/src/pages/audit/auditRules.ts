import type { ListRules } from "../../components/list/listState";

export const auditListRules: ListRules = { sorts: ["-id"] };

/** What can be asked for by itself; the server has more, which stand in a user's history. */
export const auditActions = [
  "signed_in",
  "sign_in_failed",
  "sign_in_delayed",
  "signed_out",
  "password_set",
  "password_changed",
  "set_password_link_created",
  "passkey_added",
  "passkey_removed",
  "created",
  "updated",
  "deactivated",
  "reactivated",
  "deleted",
] as const;
