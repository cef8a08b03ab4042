using System.Data.Common;
using System.Text.Json;

namespace Billing.Api.Revisions;

/// <summary>
/// What the seller, a customer's billing details, the numbering or the reminders' settings said from one change to the next. It never changes: an invoice
/// refers to those that it was issued with, and all of a subject are its history. The last is what holds now.
/// </summary>
public sealed class Revision : IVersioned
{
    private static readonly JsonSerializerOptions Json = HttpContractExtensions.ConfigureJson(new());

    // For EF Core.
    private Revision()
    {
    }

    internal Revision(RevisionSubject subject, object content, string changes, Caller caller, DateTime now)
    {
        (Kind, Owner) = (subject.Kind, subject.Owner);
        (Content, Changes) = (JsonSerializer.Serialize(content, content.GetType(), Json), changes);
        (At, ActorId, ActorName) = (now, caller.Id, caller.Name);
    }

    public long Id { get; private set; }

    /// <summary>What it is a revision of; see <see cref="RevisionSubject"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The customer's id; 0 for what there is only one of.</summary>
    public long Owner { get; private set; }

    /// <summary>All that it says: a JSON object.</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>What is not as in the one before: a JSON object of <c>{ "from", "to" }</c> by member.</summary>
    public string Changes { get; private set; } = "{}";

    public DateTime At { get; private set; }

    /// <summary>Who made it: <c>user:1</c>, <c>client:api</c>.</summary>
    public string ActorId { get; private set; } = "";

    public string ActorName { get; private set; } = "";

    public uint Version { get; private set; }

    /// <summary>What it says.</summary>
    internal T As<T>() => Read<T>(Content);

    /// <summary>Reads the content of one.</summary>
    internal static T Read<T>(string content) => JsonSerializer.Deserialize<T>(content, Json)!;

    /// <summary>Asks for the current one of a subject; null where there is none yet.</summary>
    /// <param name="opening">The opening of the transaction.</param>
    /// <param name="kind">Of which kind.</param>
    /// <param name="owner">SQL for the owner, of <paramref name="value"/> as $2.</param>
    /// <param name="value">A value to find the owner by.</param>
    internal static Answer<Revision?> Find(Opening opening, string kind, string owner, long value) => opening.Ask(
        $"""
        SELECT id, kind, owner, content::text, changes::text, at, actor_id, actor_name, xmin
        FROM revisions WHERE kind = $1 AND owner = {owner} ORDER BY id DESC LIMIT 1
        """,
        Read,
        kind,
        value);

    private static Revision Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Kind = row.GetString(1),
        Owner = row.GetInt64(2),
        Content = row.GetString(3),
        Changes = row.GetString(4),
        At = row.GetDateTime(5),
        ActorId = row.GetString(6),
        ActorName = row.GetString(7),
        Version = row.GetFieldValue<uint>(8),
    };
}
