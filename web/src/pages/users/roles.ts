import type { Role } from "../../api/users";

/** The roles there are, the more common one first. */
export const roles: readonly Role[] = ["member", "admin"];
