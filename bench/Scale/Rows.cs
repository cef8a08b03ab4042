using Npgsql;

namespace Bench.Scale;

/// <summary>Fills a system with users and invoices of three years: the same mixture, however many there are.</summary>
internal static class Rows
{
    /// <summary>Eight hexadecimal digits that belong to a number and look like chance; one SQL expression of it does the same.</summary>
    public static string Part(long id) => $"{(uint)id * 2654435761u:x8}";

    /// <summary>What stands in the name of a customer; of the first twenty it begins with "zu".</summary>
    public static string Customer(long id) => id <= 20 ? $"zu{id}" : Part(id);

    public static async Task FillAsync(PublishedSystem system, int users, int invoices)
    {
        Console.WriteLine($"Filling in {users} users and {invoices} invoices");
        await FillAsync(system.UsersDb, ["users"], Users(users));
        await FillAsync(system.BillingDb, ["customers", "invoices", "payments", "credit_notes"], Customers(invoices / 10) + Invoices(invoices));
    }

    // Without checking references, and while the indexes are away, which takes a fraction of the time.
    private static async Task FillAsync(NpgsqlDataSource database, string[] tables, string sql)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var indexes = new NpgsqlCommand(
            @"SELECT string_agg('DROP INDEX ' || indexname, ';'), string_agg(indexdef, ';') FROM pg_indexes WHERE tablename = ANY ($1) AND indexname LIKE 'ix\_%'",
            connection)
        { Parameters = { new() { Value = tables } } };
        await using var reader = await indexes.ExecuteReaderAsync();
        await reader.ReadAsync();
        var (drop, create) = (reader.GetString(0), reader.GetString(1));
        await reader.DisposeAsync();
        string[] steps =
        [
            "SET session_replication_role = replica; SET maintenance_work_mem = '256MB'", drop, sql, create,
            .. tables.Select(table => $"VACUUM ANALYZE {table}"), "RESET ALL",
        ];
        foreach (var step in steps)
        {
            await using var command = new NpgsqlCommand(step, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Hash(string number) => $"({number}::bigint * 2654435761 % 4294967296)";

    private static string PartOf(string number) => $"lpad(to_hex({Hash(number)}), 8, '0')";

    private static string CustomerOf(string number) => $"CASE WHEN {number} <= 20 THEN 'zu' || {number} ELSE {PartOf(number)} END";

    private static string Users(int count) =>
        $"""
        INSERT INTO users (username, normalized_username, email, normalized_email, search_text, role, active, has_password, revision, created_at, updated_at, deleted_at)
        SELECT CASE WHEN gone THEN 'deleted user ' || n ELSE name END, CASE WHEN gone THEN '' ELSE lower(name) END,
          CASE WHEN gone THEN 'deleted-' || n || '@deleted.invalid' ELSE part || '@Example.com' END, CASE WHEN gone THEN '' ELSE part || '@example.com' END,
          CASE WHEN gone THEN '' ELSE E'\n' || lower(name) || E'\n' || part || '@example.com' END,
          CASE h / 65536 % 100 WHEN 0 THEN 'admin' ELSE 'member' END, NOT gone AND h / 65536 % 20 > 0, n % 3 = 0, 1,
          instant, instant + n % 10 * interval '1 day', CASE WHEN gone THEN instant + interval '20 days' END
        FROM (
          SELECT n, {Hash("n")} AS h, {PartOf("n")} AS part, n % 50 = 7 AS gone, current_date - 1095 + n * 1095.0 / {count} * interval '1 day' AS instant,
            CASE WHEN n % {count / 20} = 0 THEN 'Zu ' WHEN n % {count / 500} = 1 THEN 'Quill '
              ELSE (array['Nova ', 'Ader ', 'Birch ', 'Cliff ', 'Dover ', 'Ember ', 'Flint ', 'Grove '])[n % 8 + 1] END || {PartOf("n")} AS name
          FROM generate_series(1, {count}) AS n) AS numbered
        """;

    private static string Customers(int count) =>
        $"""
        INSERT INTO customers (id, username, email, active, deleted, user_version, search_text)
        SELECT n, name, name || '@example.com', n % 50 <> 0, false, 1, name || E'\n' || name || '@example.com'
        FROM (SELECT n, {CustomerOf("n")} AS name FROM generate_series(1, {count}) AS n) AS named
        ON CONFLICT DO NOTHING;
        """;

    private static string Invoices(int count) =>
        $"""
        INSERT INTO invoices (user_id, status, currency, exponent, subtotal, tax, amount, paid, credited, balance, number, number_order,
          issue_date, due_date, memo, memo_text, bill_to_username, bill_to_email, bill_to_text, delivery, reminder_level, reminded_on, created_at, updated_at)
        SELECT user_id, status, currency, 2, amount, 0, amount, paid, 0, CASE status WHEN 'void' THEN 0 ELSE amount - paid END,
          CASE WHEN issued THEN 'INV-' || year || '-' || to_char(sequence, 'FM000000') END, CASE WHEN issued THEN year * 1000000000 + sequence ELSE 0 END,
          CASE WHEN issued THEN day END, day + 30, memo, replace(replace(coalesce(memo, ''), 'Zürich', 'zurich'), '北京', '北北京京'),
          name, name || '@example.com', name || E'\n' || name || '@example.com',
          CASE WHEN issued AND n % {count / 1000} = 1 THEN 'failed' WHEN issued AND h % 3 = 0 THEN 'sent' END,
          CASE WHEN reminded THEN 1 + h % 3 ELSE 0 END, CASE WHEN reminded THEN day + 40 END, instant, instant
        FROM (
          SELECT *, status <> 'draft' AS issued, status = 'open' AND day < current_date - 40 AND n % {count / 1000} <> 2 AS reminded,
            CASE WHEN status = 'paid' THEN amount WHEN status = 'open' AND h * 59 % 1000003 % 100 = 0 THEN trunc(amount / 2, 2) ELSE 0 END AS paid,
            {CustomerOf("user_id")} AS name,
            n - min(n) OVER (PARTITION BY year) + 1 AS sequence
          FROM (
            SELECT n, h, day, extract(year FROM day)::bigint AS year, day + n * interval '1 microsecond' AS instant, h % {count / 10} + 1 AS user_id,
              (h * 31 % 1000003 % 999999 + 1) / 100.0 AS amount,
              (array['paid', 'open', 'draft', 'void', 'uncollectible'])[width_bucket(h * 37 % 1000003 % 100, array[0, 70, 85, 95, 98])] AS status,
              (array['USD', 'EUR', 'CHF'])[width_bucket(h * 41 % 1000003 % 100, array[0, 90, 99])] AS currency,
              CASE WHEN n % {count / 1000} = 0 THEN 'retainer ' || n WHEN h * 43 % 1000003 % 10 = 0 THEN
                (array['hosting ', 'support ', 'licence ', 'training ', 'consulting ', 'storage ', 'Zürich ', '北京 '])[h * 47 % 1000003 % 8 + 1]
                || {PartOf($"(h * 53 % 1000003 % {count / 100})")} END AS memo
            FROM (SELECT n, {Hash("n")} AS h, current_date - 1095 + (n * 1095 / {count})::int AS day FROM generate_series(0::bigint, {count - 1}) AS n) AS numbered
          ) AS mixed) AS named;
        -- That each invoice is what its payments come to need not be looked up for each. The credit notes are there to be read: theirs are
        -- paid invoices, whose figures do not count them and which nothing changes.
        ALTER TABLE payments DISABLE TRIGGER tr_payments_ledger;
        INSERT INTO payments (invoice_id, currency, exponent, amount, paid_on, method, method_text, reference, reference_text, created_at)
        SELECT id, currency, exponent, paid, issue_date + 14, method, method, memo, memo_text, created_at
        FROM invoices, LATERAL (SELECT CASE WHEN id % 10 = 0 THEN 'cash' ELSE 'transfer' END AS method) AS how WHERE paid > 0;
        ALTER TABLE payments ENABLE TRIGGER tr_payments_ledger;
        ALTER TABLE credit_notes DISABLE TRIGGER tr_credit_notes_ledger;
        INSERT INTO credit_notes (invoice_id, number, number_order, issue_date, currency, exponent, discount, subtotal, tax, amount, freed, reason, reason_text, created_at)
        SELECT id, 'CN-' || replace(number, 'INV-', ''), number_order, issue_date + 7, currency, exponent, 0, amount, 0, amount, 0, memo, memo_text, created_at
        FROM invoices WHERE status = 'paid';
        ALTER TABLE credit_notes ENABLE TRIGGER tr_credit_notes_ledger;
        INSERT INTO number_counters (year, last)
        SELECT extract(year FROM issue_date), max(number_order % 1000000000) FROM invoices WHERE number IS NOT NULL GROUP BY 1
        """;
}
