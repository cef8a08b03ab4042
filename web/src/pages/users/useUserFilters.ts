import type { Role, UsersQuery } from "../../api/users";
import { useChoiceFilter } from "../../components/list/useChoiceFilter";
import { roles } from "./roles";

export type ActiveChoice = "true" | "false";

/** The filters of the list of users, from the address. */
export function useUserFilters() {
  const [role, setRole] = useChoiceFilter<Role>("role", roles);
  const [active, setActive] = useChoiceFilter<ActiveChoice>("active", ["true", "false"]);
  const query: Pick<UsersQuery, "role" | "active"> = { role, active: active === null ? null : active === "true" };
  return { role, setRole, active, setActive, query, any: role !== null || active !== null };
}
