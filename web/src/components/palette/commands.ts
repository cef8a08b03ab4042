import type { Me } from "../../api/session";
import { accountPath } from "../../pages/account/paths";
import { invoicesPath, newInvoicePath } from "../../pages/invoices/paths";
import { newUserPath, usersPath } from "../../pages/users/paths";
import { texts } from "../../texts";
import type { IconName } from "../Icon";

/** Something the palette leads to. */
export interface Command {
  label: string;
  icon: IconName;
  to: string;
}

/** What someone may go to or create that has all the words typed in its name; then where to search for them. */
export function findCommands({ role }: Pick<Me, "role">, typed: string): Command[] {
  const isAdmin = role === "admin";
  const query = typed.trim();
  const words = query.toLocaleLowerCase().split(/\s+/);
  const all: (Command | false)[] = [
    { label: texts.overview.title, icon: "overview", to: "/" },
    isAdmin && { label: texts.users.title, icon: "users", to: usersPath },
    { label: texts.invoices.title, icon: "invoice", to: invoicesPath },
    { label: texts.session.account, icon: "user", to: accountPath },
    isAdmin && { label: texts.users.create, icon: "plus", to: newUserPath },
    isAdmin && { label: texts.invoices.create, icon: "plus", to: newInvoicePath },
  ];
  const found = all.filter((command) => command !== false);
  const parameters = new URLSearchParams({ q: query });
  const searches: (Command | false)[] = [
    isAdmin && { label: texts.palette.searchUsers(query), icon: "search", to: `${usersPath}?${parameters}` },
    { label: texts.palette.searchInvoices(query), icon: "search", to: `${invoicesPath}?${parameters}` },
  ];
  return [
    ...found.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word))),
    ...(query === "" ? [] : searches.filter((command) => command !== false)),
  ];
}
