import type { AuditEntry } from "../api/audit";
import type { HistoryEntry } from "../api/history";
import type { CreditNote, Payment } from "../api/invoiceActions";
import type { Invoice, Line } from "../api/invoices";
import type { InvoiceSummary } from "../api/invoiceSummary";
import type { InvoiceTotal } from "../api/invoiceTotals";
import type { BillingDetails } from "../api/parties";
import type { Me, Session } from "../api/session";
import type { User } from "../api/users";

const created_at = "2026-01-02T03:04:05Z";
const updated_at = "2026-02-03T04:05:06Z";

export function user(id: number, username: string): User {
  const email = `${username}@example.com`;
  return { id, username, email, role: "member", active: true, has_password: true, created_at, updated_at };
}

/** A customer who has told nothing of themselves, with the terms that they get. */
export function billing(terms_days: number): BillingDetails {
  return { defaults: { currency: "USD", terms_days, tax_rate: "20", language: "en" }, updated_at: null };
}

/** A draft, or what else the changes make of it. */
export function invoice(id: number, user_id: number, amount: string, changes: Partial<Invoice> = {}): Invoice {
  return {
    id,
    user_id,
    amount,
    number: null,
    status: "draft",
    overdue: false,
    partially_paid: false,
    currency: "USD",
    discount_percent: null,
    discount_amount: null,
    discount: "0.00",
    subtotal: amount,
    tax: "0.00",
    tax_totals: [],
    paid: "0.00",
    credited: "0.00",
    refunded: "0.00",
    balance: amount,
    issue_date: null,
    due_date: null,
    memo: null,
    bill_to: null,
    delivery: null,
    reminder_level: 0,
    reminded_on: null,
    disputed: false,
    dispute_note: null,
    created_at,
    updated_at,
    actions: ["issue", "edit", "delete"],
    ...changes,
  };
}

/** An invoice that has been issued. */
export function openInvoice(id: number, amount: string, changes: Partial<Invoice> = {}): Invoice {
  return invoice(id, 2, amount, {
    number: `INV-2026-${String(id).padStart(6, "0")}`,
    status: "open",
    issue_date: "2026-11-01",
    due_date: "2026-12-01",
    bill_to: { username: "grace", email: "grace@example.com" },
    actions: ["record_payment", "issue_credit_note", "mark_uncollectible", "void"],
    ...changes,
  });
}

/** What grace paid of an open invoice, or what else the changes make of it. */
export function payment(id: number, invoice_id: number, amount: string, changes: Partial<Payment> = {}): Payment {
  return {
    id,
    invoice_id,
    invoice_number: `INV-2026-${String(invoice_id).padStart(6, "0")}`,
    user_id: 2,
    bill_to: { username: "grace", email: "grace@example.com" },
    currency: "USD",
    amount,
    paid_on: "2026-11-02",
    method: "Cash",
    reference: null,
    to_credit: "0.00",
    from_credit: false,
    reversed_on: null,
    reversal_reason: null,
    created_at,
    ...changes,
  };
}

/** A credit note of 44.00 with tax, or what else the changes make of it. */
export function creditNote(id: number, invoice_id: number, changes: Partial<CreditNote> = {}): CreditNote {
  return {
    id,
    invoice_id,
    invoice_number: `INV-2026-${String(invoice_id).padStart(6, "0")}`,
    user_id: 2,
    bill_to: { username: "grace", email: "grace@example.com" },
    number: `CN-2026-${String(id).padStart(6, "0")}`,
    issue_date: "2026-11-05",
    currency: "USD",
    amount: "44.00",
    discount_percent: null,
    discount_amount: null,
    discount: "0.00",
    subtotal: "44.00",
    tax: "0.00",
    tax_totals: [],
    freed: "0.00",
    lines: [],
    reason: null,
    created_at,
    ...changes,
  };
}

export const line: Line = {
  description: "Consulting",
  quantity: "1.5",
  unit: "C62",
  unit_name: "piece",
  unit_price: "80.00",
  discount_percent: null,
  discount_amount: null,
  discount: "0.00",
  tax_category: "S",
  tax_rate: "20",
  tax_name: null,
  exemption_reason: null,
  amount: "120.00",
};

export const summary: InvoiceSummary = {
  as_of: "2026-11-24",
  currencies: [
    {
      currency: "EUR",
      outstanding: "1200.50",
      overdue: "200.00",
      open_count: 3,
      overdue_count: 1,
      draft_count: 2,
      paid_by_month: [
        { month: "2026-10", amount: "0.00" },
        { month: "2026-11", amount: "99.90" },
      ],
    },
    {
      currency: "JPY",
      outstanding: "5000",
      overdue: "0",
      open_count: 1,
      overdue_count: 0,
      draft_count: 0,
      paid_by_month: [{ month: "2026-11", amount: "1000" }],
    },
  ],
};

/** What invoices in a currency and state come to. */
export function total(currency: string, status: InvoiceTotal["status"], changes: Partial<InvoiceTotal>): InvoiceTotal {
  return { currency, status, overdue: false, count: 1, amount: "0.00", paid: "0.00", balance: "0.00", ...changes };
}

export const admin: Me = { id: "100", username: "hopper", email: "hopper@example.com", role: "admin", traces: false };
export const member: Me = { id: "1", username: "ada", email: "ada@example.com", role: "member", traces: false };

export function session(id: string, current: boolean): Session {
  const user_agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  return { id, current, created_at, last_seen_at: updated_at, user_agent, address: "192.0.2.1" };
}

export function historyEntry(id: number, action: string, changes: HistoryEntry["changes"]): HistoryEntry {
  return { id, at: updated_at, action, actor: { id: "user:100", name: "hopper" }, changes };
}

/** Something that ada did, from Firefox, or what else the changes make of it. */
export function auditEntry(id: number, action: string, changes: Partial<AuditEntry> = {}): AuditEntry {
  const ada = { id: "user:1", name: "ada" };
  return {
    id,
    at: created_at,
    action,
    user: ada,
    actor: ada,
    address: "192.0.2.1",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    known_browser: null,
    changes: {},
    ...changes,
  };
}
