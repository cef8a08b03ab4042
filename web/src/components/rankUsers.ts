import type { User } from "../api/users";

/** The users whose name or address has the text in it, those first that are called just that, then those that begin with it. */
export function rankUsers(users: readonly User[], text: string): User[] {
  const typed = text.toLocaleLowerCase();
  const rank = ({ username, email }: User) => {
    const names = [username, email].map((name) => name.toLocaleLowerCase());
    return names.includes(typed) ? 0 : names.some((name) => name.startsWith(typed)) ? 1 : 2;
  };
  return users
    .filter(({ username, email }) => `${username}\n${email}`.toLocaleLowerCase().includes(typed))
    .sort((a, b) => rank(a) - rank(b));
}
