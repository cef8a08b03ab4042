namespace Users.Api.History;

/// <summary>One thing that was done to a user. Written once: the database refuses to change it.</summary>
public sealed class HistoryEntry
{
    // For EF Core.
    private HistoryEntry()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="action">What was done, in the past tense.</param>
    /// <param name="deed">By whom, and when.</param>
    /// <param name="changes">What it changed, by the member's name in JSON.</param>
    internal HistoryEntry(string action, Deed deed, IReadOnlyDictionary<string, FieldChange> changes) =>
        (Action, Actor, ActorUserId, At, Changes) = (action, deed.Actor, deed.UserId, deed.At, changes);

    /// <summary>Grows with time.</summary>
    public long Id { get; private set; }

    /// <summary>To whom.</summary>
    public long UserId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was done.</summary>
    public string Action { get; private set; } = "";

    /// <summary>By whom: see <see cref="Deed.Actor"/>.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>The user who did it; null for a program.</summary>
    public long? ActorUserId { get; private set; }

    /// <summary>What changed; null once the user is deleted, as names and addresses stand there.</summary>
    public IReadOnlyDictionary<string, FieldChange>? Changes { get; private set; }
}
