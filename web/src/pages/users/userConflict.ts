import { readUser, type User } from "../../api/users";
import type { ConflictRules } from "../../components/form/conflictRules";
import { texts } from "../../texts";
import type { UserFields } from "./userSchema";

/** The fields of a user as a form has them. */
export function toFields({ username, email, role }: User): UserFields {
  return { username, email, role };
}

/** How a form that edits this user deals with another version of it. */
export function userConflict(
  id: number,
  rebase: (etag: string | null) => void,
  fieldsOf: (user: User) => UserFields = toFields,
): ConflictRules<UserFields> {
  return {
    read: async () => {
      const { value, etag } = await readUser(id);
      return { fields: fieldsOf(value), etag };
    },
    rebase,
    describe: ({ username, email, role }) => [
      { label: texts.users.username, text: username },
      { label: texts.users.email, text: email },
      ...(role === undefined ? [] : [{ label: texts.users.role, text: texts.session[role] }]),
    ],
  };
}
