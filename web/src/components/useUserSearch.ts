import { useDebouncedValue } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { everybody, useUsers, usersQuery, type User } from "../api/users";
import { rankUsers } from "./rankUsers";

const pause = 200;
const shown = 20;

const toQuery = (q: string) => ({ ...everybody, q, sort: "username", limit: shown });

/** Users by what is typed of their name or address, the best match first. */
export function useUserSearch(typed: string, enabled: boolean) {
  const client = useQueryClient();
  const [settled] = useDebouncedValue(typed, pause);
  const users = useUsers(toQuery(settled), { enabled });
  return {
    // What was found for another text may match this one too.
    found: rankUsers(users.data?.items ?? [], typed),
    isSearching: enabled && (settled !== typed || users.isFetching),
    isError: users.isError,
    /** The best match at once, without waiting for a pause in typing. */
    findBest: async (text: string): Promise<User | undefined> =>
      rankUsers((await client.query(usersQuery(toQuery(text)))).items, text)[0],
  };
}
