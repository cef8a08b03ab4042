import type { Invoice } from "../../api/invoices";
import type { Me } from "../../api/session";
import type { User } from "../../api/users";
import { accountPath } from "../../pages/account/paths";
import { auditPath } from "../../pages/audit/paths";
import { creditNotesPath } from "../../pages/creditNotes/paths";
import { customerName, invoiceName } from "../../pages/invoices/invoiceName";
import {
  filteredInvoicesPath,
  invoiceActionPath,
  invoicePath,
  invoicesPath,
  newInvoiceForPath,
  newInvoicePath,
} from "../../pages/invoices/paths";
import { paymentsPath } from "../../pages/payments/paths";
import { settingsPath } from "../../pages/settings/paths";
import { newUserPath, userPath, usersPath } from "../../pages/users/paths";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import type { IconName } from "../Icon";

/** Something the palette leads to or does. */
export interface Command {
  key: string;
  label: string;
  /** Tells it from others of the same name. */
  note?: string;
  icon: IconName;
  /** Where it leads to; else `run` does it. */
  to?: string;
  run?: () => void;
}

const { palette } = texts;
const page = (label: string, icon: IconName, to: string): Command => ({ key: to, label, icon, to });

/** The pages and what can be created, for those who may. */
export function pageCommands({ role }: Pick<Me, "role">): Command[] {
  const isAdmin = role === "admin";
  const all: (Command | false)[] = [
    page(texts.overview.title, "overview", "/"),
    isAdmin && page(texts.users.title, "users", usersPath),
    page(texts.invoices.title, "invoice", invoicesPath),
    page(texts.payments.title, "payment", paymentsPath),
    page(texts.creditNotes.title, "invoice", creditNotesPath),
    page(palette.overdue, "alert", filteredInvoicesPath({ overdue: true }, "due_date")),
    isAdmin && page(texts.audit.title, "key", auditPath),
    isAdmin && page(texts.settings.title, "settings", settingsPath),
    page(texts.session.account, "user", accountPath),
    isAdmin && page(texts.users.create, "plus", newUserPath),
    isAdmin && page(texts.invoices.create, "plus", newInvoicePath),
  ];
  return all.filter((command) => command !== false);
}

/** Those that have all the words typed in their name. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLocaleLowerCase().split(/\s+/);
  return commands.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
}

/** Invoices that were found, and what can be done next with the first one. */
export function invoiceCommands(invoices: readonly Invoice[]): Command[] {
  const [first] = invoices;
  const next = (["issue", "record_payment"] as const).find((action) => first?.actions.includes(action));
  return [
    ...invoices.map((invoice) => ({
      ...page(invoiceName(invoice), "invoice", invoicePath(invoice.id)),
      note: [
        customerName(invoice),
        formatMoney(invoice.amount, invoice.currency),
        invoice.overdue ? texts.invoices.overdue : texts.invoices.statuses[invoice.status],
      ].join(" · "),
    })),
    ...(first && next
      ? [page(palette.actions[next](invoiceName(first)), "check", invoiceActionPath(first.id, next))]
      : []),
  ];
}

/** Users that were found, and a new invoice for the first one. */
export function userCommands(users: readonly User[]): Command[] {
  const [first] = users;
  return [
    ...users.map(({ id, username, email }) => ({ ...page(username, "user", userPath(id)), note: email })),
    ...(first ? [page(palette.newInvoiceFor(first.username), "plus", newInvoiceForPath(first.id))] : []),
  ];
}

/** The lists, narrowed down to what was typed. */
export function searchCommands({ role }: Pick<Me, "role">, typed: string): Command[] {
  const parameters = new URLSearchParams({ q: typed });
  return [
    ...(role === "admin" ? [page(palette.searchUsers(typed), "search", `${usersPath}?${parameters}`)] : []),
    page(palette.searchInvoices(typed), "search", `${invoicesPath}?${parameters}`),
    page(palette.searchPayments(typed), "search", `${paymentsPath}?${parameters}`),
    page(palette.searchCreditNotes(typed), "search", `${creditNotesPath}?${parameters}`),
  ];
}
