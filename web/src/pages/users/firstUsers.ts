import { everybody, usersQuery } from "../../api/users";
import { readListState, type ListRules } from "../../components/list/listState";
import { toQuery } from "../../components/list/useListState";

export const userListRules: ListRules = { sorts: ["username", "email", "created_at", "updated_at"] };

/** What the list of users shows when nothing is asked of it, to read before somebody goes there. */
export const firstUsers = usersQuery({
  ...everybody,
  ...toQuery(readListState(new URLSearchParams(), userListRules)),
});
