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
              issue_date, due_date, memo, bill_to_username, bill_to_email, memo_text, bill_to_text, created_at, updated_at)
            SELECT user_id, status, currency, 2, amount, 0, amount, paid, 0, CASE status WHEN 'void' THEN 0 ELSE amount - paid END,
              CASE WHEN issued THEN to_char(day, '"INV-"YYYY-') || to_char(sequence, 'FM000000') END,
              CASE WHEN issued THEN extract(year FROM day)::bigint * 1000000000 + sequence ELSE 0 END,
              CASE WHEN issued THEN day END, day + 30, memo, username, email, coalesce(memo, ''), username || E'\n' || email, instant, instant
            FROM (
              SELECT *, status <> 'draft' AS issued, CASE status WHEN 'paid' THEN amount ELSE 0 END AS paid,
                (day + sequence * interval '1 microsecond') AT TIME ZONE 'UTC' AS instant
              FROM (
                SELECT sequence, date '2026-01-01' + sequence / 20 AS day, sequence % 1999 + 1 AS user_id, (sequence * 7919 % 999983 + 1) / 100.0 AS amount,
                  (array['paid', 'open', 'draft', 'void', 'uncollectible'])[width_bucket(sequence % 100, array[0, 70, 85, 95, 98])] AS status,
                  CASE WHEN sequence % 97 = 0 THEN 'CHF' ELSE 'USD' END AS currency,
                  CASE WHEN sequence % 11 = 0 THEN 'hosting ' || md5(sequence::text) END AS memo
                FROM generate_series(1, 20000) AS sequence) AS numbered) AS mixed
            JOIN customers ON customers.id = user_id;

            INSERT INTO payments (invoice_id, currency, exponent, amount, paid_on, created_at)
            SELECT id, currency, exponent, amount, current_date - (20000 - id)::int / 20, created_at FROM invoices WHERE status = 'paid';

            INSERT INTO revisions (kind, owner, content, changes, at, actor_id, actor_name)
            SELECT 'customer', id, '{}', '{}', now(), 'client:api', 'api' FROM customers;
            """);
        foreach (var table in (string[])["customers", "invoices", "payments", "revisions"])
        {
            await ExecuteAsync($"VACUUM ANALYZE {table}");
        }
    }
}
