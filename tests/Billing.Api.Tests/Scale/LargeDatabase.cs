using Npgsql;

namespace Billing.Api.Tests.Scale;

/// <summary>Fills a database with invoices over three years, ten for each user: the same mixture, however many there are.</summary>
public static class LargeDatabase
{
    /// <summary>How the names of twenty users begin, whose invoices are about 200, however many there are.</summary>
    public const string FewLetters = "zu";

    public const string FewWord = "retainer";

    private const int FewUsers = 20;
    private const int FewWords = 1000;

    private static readonly string[] Words = ["hosting", "support", "licence", "training", "consulting", "storage", "backup", "audit"];

    public static Task FillAsync(NpgsqlDataSource database, int count) =>
        BulkFill.RunAsync(database, ["invoices", "payments", "customers"], async connection =>
        {
            await connection.CopyAsync(Invoices(count));
            await CopyCustomersAsync(connection, count / 10);
            await connection.ExecuteAsync(
                """
                INSERT INTO payments (invoice_id, currency, exponent, amount, paid_on, created_at)
                SELECT id, currency, exponent, amount, issue_date + 14, created_at FROM invoices WHERE status = 'paid'
                """);
        });

    public static string Username(long id) => id <= FewUsers ? $"{FewLetters}{id}" : $"{(uint)id * 2654435761u:x8}";

    /// <summary>A memo: of one word and one number there are about as many, however many invoices there are.</summary>
    public static string Memo(int word, int number) => $"{Words[word]} {Username(number)}";

    private static IEnumerable<SeededInvoice> Invoices(int count)
    {
        var random = new Random(1);
        var sequences = new Dictionary<int, long>();
        var first = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-3 * 365);
        for (var index = 0; index < count; index++)
        {
            var issued = first.AddDays((int)(index * 1095L / count));
            var userId = random.Next(1, (count / 10) + 1);
            yield return new(userId, Status(random.Next(100)), random.Next(1, 1_000_000) / 100m)
            {
                Currency = random.Next(100) switch { < 90 => "USD", < 99 => "EUR", _ => "CHF" },
                Issued = issued,
                Due = issued.AddDays(30),
                Sequence = sequences[issued.Year] = sequences.GetValueOrDefault(issued.Year) + 1,
                Memo = index % (count / FewWords) == 0 ? $"{FewWord} {index}"
                    : random.Next(10) == 0 ? Memo(random.Next(Words.Length), random.Next(count / 100))
                    : null,
                Username = Username(userId),
                Created = issued.ToDateTime(default, DateTimeKind.Utc).AddTicks(index * 10L),
            };
        }
    }

    private static string Status(int percent) => percent switch
    {
        < 70 => "paid",
        < 85 => "open",
        < 95 => "draft",
        < 98 => "void",
        _ => "uncollectible",
    };

    private static async Task CopyCustomersAsync(NpgsqlConnection connection, int count)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "COPY customers (id, username, email, active, deleted, user_version, search_text) FROM STDIN BINARY");
        for (var id = 1L; id <= count; id++)
        {
            var (username, email) = (Username(id), $"{Username(id)}@example.com");
            await copy.WriteRowAsync(default, id, username, email, id % 50 != 0, false, 1L, $"{username}\n{email}");
        }

        await copy.CompleteAsync();
    }
}
