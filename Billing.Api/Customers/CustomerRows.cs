using Npgsql;
using ServiceDefaults.Http.Fields;

namespace Billing.Api.Customers;

/// <summary>Writes customers so that what comes twice, or late, changes nothing.</summary>
internal static class CustomerRows
{
    private const string Upsert =
        """
        INSERT INTO customers AS known (id, username, email, active, deleted, user_version, search_text)
        SELECT * FROM unnest(@ids, @usernames, @emails, @active, @deleted, @versions, @texts)
        ON CONFLICT (id) DO UPDATE
        SET username = excluded.username, email = excluded.email, active = excluded.active, deleted = excluded.deleted,
            user_version = excluded.user_version, search_text = excluded.search_text
        WHERE known.user_version
        """;

    /// <summary>Writes what the feed told: a row only ever gives way to a newer version of its user.</summary>
    public static NpgsqlCommand WriteTold(IEnumerable<KnownUser> users) =>
        // A statement must not touch a row twice.
        Write("<", [.. users.GroupBy(user => user.Id).Select(versions => versions.MaxBy(user => user.Version)!)]);

    /// <summary>Writes what users-api answered, under the version that was known before: unless the feed has told more by now.</summary>
    public static NpgsqlCommand WriteAnswered(KnownUser user) => Write("=", [user]);

    private static NpgsqlCommand Write(string comparison, List<KnownUser> users) => new($"{Upsert} {comparison} excluded.user_version")
    {
        Parameters =
        {
            new("ids", users.ConvertAll(user => user.Id)),
            new("usernames", users.ConvertAll(user => user.Username)),
            new("emails", users.ConvertAll(user => user.Email)),
            new("active", users.ConvertAll(user => user is { Active: true, Deleted: false })),
            new("deleted", users.ConvertAll(user => user.Deleted)),
            new("versions", users.ConvertAll(user => user.Version)),
            new("texts", users.ConvertAll(SearchText)),
        },
    };

    private static string SearchText(KnownUser user) => CaseFolding.Fold(user.Username) + '\n' + CaseFolding.Fold(user.Email);
}
