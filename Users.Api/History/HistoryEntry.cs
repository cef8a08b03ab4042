using System.Text.Json.Nodes;

namespace Users.Api.History;

/// <summary>One thing that was done to a user. The database refuses to change an entry once it is written.</summary>
public sealed class HistoryEntry
{
    // For EF Core.
    private HistoryEntry()
    {
    }

    /// <param name="action">What was done, in the past tense.</param>
    /// <param name="changes">What it changed, by the member's name in JSON.</param>
    internal HistoryEntry(string action, AuditInfo audit, IReadOnlyDictionary<string, FieldChange> changes) =>
        (Action, Actor, ActorUserId, At, Changes) = (action, audit.Actor, audit.UserId, audit.At, changes);

    public long Id { get; private set; }

    public long UserId { get; private set; }

    public DateTime At { get; private set; }

    public string Action { get; private set; } = "";

    /// <summary>See <see cref="AuditInfo.Actor"/>.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>Null for a program.</summary>
    public long? ActorUserId { get; private set; }

    /// <summary>Null once the user is deleted, as it holds names and addresses.</summary>
    public IReadOnlyDictionary<string, FieldChange>? Changes { get; private set; }
}

/// <summary>One member of a user before and after a change; null if it had, or has, no value.</summary>
public sealed record FieldChange(JsonNode? From, JsonNode? To);
