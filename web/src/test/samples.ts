import type { Invoice } from "../api/invoices";
import type { User } from "../api/users";

const created_at = "2026-01-02T03:04:05Z";
const updated_at = "2026-02-03T04:05:06Z";

export function user(id: number, username: string): User {
  return { id, username, email: `${username}@example.com`, created_at, updated_at };
}

export function invoice(id: number, user_id: number, amount: string): Invoice {
  return { id, user_id, amount, created_at, updated_at };
}
