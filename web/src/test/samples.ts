import type { HistoryEntry } from "../api/history";
import type { Invoice } from "../api/invoices";
import type { Me, Session } from "../api/session";
import type { User } from "../api/users";

const created_at = "2026-01-02T03:04:05Z";
const updated_at = "2026-02-03T04:05:06Z";

export function user(id: number, username: string): User {
  const email = `${username}@example.com`;
  return { id, username, email, role: "member", active: true, has_password: true, created_at, updated_at };
}

export function invoice(id: number, user_id: number, amount: string): Invoice {
  return {
    id,
    user_id,
    amount,
    number: null,
    status: "draft",
    overdue: false,
    currency: "USD",
    subtotal: amount,
    tax: "0.00",
    paid: "0.00",
    credited: "0.00",
    balance: amount,
    issue_date: null,
    due_date: null,
    memo: null,
    bill_to: null,
    created_at,
    updated_at,
  };
}

export const admin: Me = { id: "100", username: "hopper", email: "hopper@example.com", role: "admin" };
export const member: Me = { id: "1", username: "ada", email: "ada@example.com", role: "member" };

export function session(id: string, current: boolean): Session {
  const user_agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  return { id, current, created_at, last_seen_at: updated_at, user_agent, address: "192.0.2.1" };
}

export function historyEntry(id: number, action: string, changes: HistoryEntry["changes"]): HistoryEntry {
  return { id, at: updated_at, action, actor: { id: "user:100", name: "hopper" }, changes };
}
