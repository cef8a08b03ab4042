using Billing.Api.Revisions;
using Npgsql;

namespace Billing.Api.Customers;

/// <summary>Writes customers, and to whom their drafts are addressed, so that what comes twice, or late, changes nothing.</summary>
internal static class CustomerRows
{
    // First invoices and then customers, as whoever changes a draft: else each might wait for the other.
    private const string LockDrafts =
        """
        SELECT count(*) FROM (
          SELECT FROM invoices WHERE user_id = ANY(@ids) AND status = 'draft' ORDER BY id FOR UPDATE) AS drafts
        """;

    private const string Upsert =
        """
        INSERT INTO customers AS known (id, username, email, active, deleted, user_version, search_text)
        SELECT * FROM unnest(@ids, @usernames, @emails, @active, @deleted, @versions, @texts)
        ON CONFLICT (id) DO UPDATE
        SET username = excluded.username, email = excluded.email, active = excluded.active, deleted = excluded.deleted,
            user_version = excluded.user_version, search_text = excluded.search_text
        WHERE known.user_version
        """;

    // Drafts are for the customer as they are known; what was issued keeps what it says.
    private const string AddressDrafts =
        """
        UPDATE invoices
        SET bill_to_username = customers.username, bill_to_email = customers.email, bill_to_text = customers.search_text
        FROM customers
        WHERE customers.id = invoices.user_id AND invoices.user_id = ANY(@ids) AND invoices.status = 'draft'
          AND (invoices.bill_to_username, invoices.bill_to_email) IS DISTINCT FROM (customers.username, customers.email)
        """;

    // With the user go the details; what an issued invoice says stays.
    private const string DeleteDetails =
        $"""
        DELETE FROM revisions USING customers
        WHERE customers.id = ANY(@ids) AND customers.deleted
          AND revisions.kind = '{RevisionSubject.CustomerKind}' AND revisions.owner = customers.id
          AND NOT EXISTS (SELECT FROM invoices WHERE invoices.customer_details_id = revisions.id)
        """;

    // In histories the user is from now on called as users-api calls them.
    private static readonly string EraseNames = string.Join("; ", new[] { "invoice_events", "revisions" }.Select(table =>
        $"""
        UPDATE {table} AS entry SET actor_name = customers.username
        FROM customers
        WHERE customers.id = ANY(@ids) AND customers.deleted AND entry.actor_id = 'user:' || customers.id AND entry.actor_id LIKE 'user:%' AND entry.actor_name <> customers.username
        """));

    // Nor does their address stay where mail was sent to.
    private const string EraseRecipients =
        """
        UPDATE sendings SET recipient = customers.email
        FROM invoices JOIN customers ON customers.id = invoices.user_id
        WHERE customers.id = ANY(@ids) AND customers.deleted AND sendings.invoice_id = invoices.id AND sendings.due_at IS NULL
          AND sendings.recipient <> customers.email
        """;

    /// <summary>A name and an address, as searches see them, on a line each.</summary>
    public static string SearchText(string username, string email) => SearchedText.Normalize(username) + '\n' + SearchedText.Normalize(email);

    /// <summary>Writes what the feed told: a row only ever gives way to a newer version of its user.</summary>
    public static NpgsqlCommand WriteTold(IEnumerable<KnownUser> users) =>
        // A statement must not touch a row twice.
        Write("<", [.. users.GroupBy(user => user.Id).Select(versions => versions.MaxBy(user => user.Version)!)]);

    /// <summary>Writes what users-api answered, under the version that was known before: unless the feed has told more by now.</summary>
    public static NpgsqlCommand WriteAnswered(KnownUser user) => Write("=", [user]);

    private static NpgsqlCommand Write(string comparison, List<KnownUser> users) => new(
        $"{LockDrafts}; {Upsert} {comparison} excluded.user_version; {AddressDrafts}; {DeleteDetails}; {EraseNames}; {EraseRecipients}")
    {
        Parameters =
        {
            new("ids", users.ConvertAll(user => user.Id)),
            new("usernames", users.ConvertAll(user => user.Username)),
            new("emails", users.ConvertAll(user => user.Email)),
            new("active", users.ConvertAll(user => user is { Active: true, Deleted: false })),
            new("deleted", users.ConvertAll(user => user.Deleted)),
            new("versions", users.ConvertAll(user => user.Version)),
            new("texts", users.ConvertAll(user => SearchText(user.Username, user.Email))),
        },
    };
}
