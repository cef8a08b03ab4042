namespace Billing.Api.Tests;

/// <summary>The service with so many rows that PostgreSQL plans as it does for a million: numbers and days grow with the ids.</summary>
public sealed class ManyInvoices : BillingApp
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await ExecuteAsync(
            """
            INSERT INTO customers (id, username, email, active, deleted, user_version, search_text)
            SELECT id, name, name || '@example.com', id % 50 > 0, false, 1, name || E'\n' || name || '@example.com'
            FROM (SELECT id, md5(id::text) AS name FROM generate_series(1, 12000) AS id) AS named;

            INSERT INTO invoices (user_id, status, currency, exponent, subtotal, tax, amount, paid, credited, balance, number, number_order,
              issue_date, due_date, memo, bill_to_username, bill_to_email, memo_text, bill_to_text,
              delivery, reminder_level, reminded_on, created_at, updated_at)
            SELECT user_id, status, currency, 2, amount, 0, amount, paid, 0, CASE status WHEN 'void' THEN 0 ELSE amount - paid END,
              CASE WHEN issued THEN to_char(day, '"INV-"YYYY-') || to_char(sequence, 'FM000000') END,
              CASE WHEN issued THEN extract(year FROM day)::bigint * 1000000000 + sequence ELSE 0 END,
              CASE WHEN issued THEN day END, day + 30, memo, username, email, coalesce(memo, ''), username || E'\n' || email,
              CASE WHEN issued AND sequence % 1000 = 1 THEN 'failed' WHEN issued AND sequence % 3 = 0 THEN 'sent' END,
              CASE WHEN reminded THEN 1 ELSE 0 END, CASE WHEN reminded THEN day + 40 END, instant, instant
            FROM (
              SELECT *, status <> 'draft' AS issued, status = 'open' AND sequence % 2 = 0 AS reminded,
                CASE WHEN status = 'paid' THEN amount WHEN sequence % 1400 = 71 THEN trunc(amount / 2, 2) ELSE 0 END AS paid,
                (day + sequence * interval '1 microsecond') AT TIME ZONE 'UTC' AS instant
              FROM (
                SELECT sequence, date '2026-01-01' + sequence / 20 AS day, sequence % 1999 + 1 AS user_id, (sequence * 7919 % 999983 + 1) / 100.0 AS amount,
                  (array['paid', 'open', 'draft', 'void', 'uncollectible'])[width_bucket(sequence % 100, array[0, 70, 85, 95, 98])] AS status,
                  CASE WHEN sequence % 97 = 0 THEN 'CHF' ELSE 'USD' END AS currency,
                  CASE WHEN sequence % 11 = 0 THEN 'hosting ' || md5(sequence::text) END AS memo
                FROM generate_series(1, 20000) AS sequence) AS numbered) AS mixed
            JOIN customers ON customers.id = user_id;

            INSERT INTO payments (invoice_id, currency, exponent, amount, paid_on, created_at, method, method_text, reference, reference_text, from_credit)
            SELECT id, currency, exponent, paid, current_date - (20000 - id)::int / 20, created_at, method, method, reference, reference, id % 300 = 0
            FROM (SELECT *, CASE WHEN id % 500 = 0 THEN 'cash' ELSE 'bank transfer' END AS method, 'rf' || md5(id::text) AS reference FROM invoices) AS received
            WHERE paid > 0;

            INSERT INTO revisions (kind, owner, content, changes, at, actor_id, actor_name)
            SELECT 'customer', id, '{}', '{}', now(), 'client:api', 'api' FROM customers;
            """);
        await ExecuteAsync(
            """
            -- That each invoice is what it was credited need not be looked up for each.
            ALTER TABLE credit_notes DISABLE TRIGGER tr_credit_notes_ledger;
            INSERT INTO credit_notes (invoice_id, number, number_order, issue_date, currency, exponent, discount, subtotal, tax, amount, freed, reason, reason_text, created_at)
            SELECT id, 'CN' || substr(number, 4), number_order, issue_date + 1, currency, exponent, 0, amount, 0, amount, 0, reason, reason, created_at
            FROM (SELECT *, 'returned ' || md5(id::text) AS reason FROM invoices) AS credited
            WHERE status = 'paid';
            ALTER TABLE credit_notes ENABLE TRIGGER tr_credit_notes_ledger;

            INSERT INTO credit_note_lines (credit_note_id, position, description, quantity, unit, unit_price, discount, amount, tax_category, tax_rate)
            SELECT id, 1, 'Work', 1, 'C62', amount, 0, amount, 'Z', 0 FROM credit_notes;
            """);
        foreach (var table in (string[])["customers", "invoices", "payments", "credit_notes", "credit_note_lines", "revisions"])
        {
            await ExecuteAsync($"VACUUM ANALYZE {table}");
        }
    }
}
