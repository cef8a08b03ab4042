using Npgsql;
using NpgsqlTypes;
using Users.Api.Users;

namespace Users.Api.Tests.Scale;

/// <summary>Fills a database with users of three years: the same mixture, however many there are.</summary>
public static class LargeDatabase
{
    public const string FewLetters = "zu";

    public const string FewWord = "quill";

    public const string CommonWord = "nova";

    private const int FewUsers = 20;
    private const int FewWords = 500;

    private static readonly string[] Words = ["Nova", "Ader", "Birch", "Cliff", "Dover", "Ember", "Flint", "Grove"];

    public static Task FillAsync(NpgsqlDataSource database, int count) =>
        BulkFill.RunAsync(database, ["users"], connection => CopyAsync(connection, count));

    public static string Part(int id) => $"{(uint)id * 2654435761u:x8}";

    private static async Task CopyAsync(NpgsqlConnection connection, int count)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            COPY users (username, normalized_username, email, normalized_email, role, active, has_password, revision, created_at,
              updated_at, deleted_at)
            FROM STDIN BINARY
            """);
        var random = new Random(1);
        var first = DateTime.UtcNow.Date.AddDays(-3 * 365);
        for (var id = 1; id <= count; id++)
        {
            var created = first.AddDays(id * 1095.0 / count);
            var deleted = id % 50 == 7;
            var (name, email) = (Username.Parse(NameOf(id, count)).Value!, EmailAddress.Parse($"{Part(id)}@Example.com").Value!);
            await copy.StartRowAsync();
            await copy.WriteAsync(deleted ? $"deleted user {id}" : name.Value);
            await copy.WriteAsync(deleted ? "" : name.Normalized);
            await copy.WriteAsync(deleted ? $"deleted-{id}@deleted.invalid" : email.Value);
            await copy.WriteAsync(deleted ? "" : email.Normalized);
            await copy.WriteAsync(random.Next(100) == 0 ? "admin" : "member");
            await copy.WriteAsync(!deleted && random.Next(20) > 0);
            await copy.WriteAsync(id % 3 == 0);
            await copy.WriteAsync(1L);
            await copy.WriteAsync(created, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(created.AddDays(random.Next(10)), NpgsqlDbType.TimestampTz);
            await (deleted ? copy.WriteAsync(created.AddDays(20), NpgsqlDbType.TimestampTz) : copy.WriteNullAsync());
        }

        await copy.CompleteAsync();
    }

    private static string NameOf(int id, int count) =>
        id % (count / FewUsers) == 0 ? $"Zu {Part(id)}"
        : id % (count / FewWords) == 1 ? $"Quill {Part(id)}"
        : $"{Words[id % Words.Length]} {Part(id)}";
}
