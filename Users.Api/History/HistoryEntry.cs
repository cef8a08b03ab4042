using System.Text.Json.Nodes;

namespace Users.Api.History;

/// <summary>One thing that was done to a user, or tried. The database refuses to change an entry once it is written.</summary>
public sealed class HistoryEntry
{
    private static readonly Dictionary<string, FieldChange> Nothing = [];

    // For EF Core.
    private HistoryEntry()
    {
    }

    /// <param name="action">What was done, in the past tense.</param>
    /// <param name="changes">What it changed, by the member's name in JSON.</param>
    internal HistoryEntry(string action, AuditInfo audit, IReadOnlyDictionary<string, FieldChange> changes) =>
        (Action, Actor, ActorUserId, At, Changes) = (action, audit.Actor, audit.UserId, audit.At, changes);

    public long Id { get; private set; }

    /// <summary>Null where somebody tried a name that nobody has.</summary>
    public long? UserId { get; private set; }

    public DateTime At { get; private set; }

    public string Action { get; private set; } = "";

    /// <summary>See <see cref="AuditInfo.Actor"/>.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>Null for a program.</summary>
    public long? ActorUserId { get; private set; }

    /// <summary>Null once the user is deleted, as it holds names and addresses.</summary>
    public IReadOnlyDictionary<string, FieldChange>? Changes { get; private set; }

    /// <summary>Whether it is about signing in, and changed nothing of the user. These are kept for a limited time.</summary>
    public bool IsSignIn { get; private set; }

    /// <summary>Whether it was done in a browser where the user had signed in before; null where that does not matter.</summary>
    public bool? KnownBrowser { get; private set; }

    /// <summary>The client's address; null for what this service did by itself, and once the user is deleted.</summary>
    public string? Address { get; private set; }

    /// <summary>What the client calls itself.</summary>
    public string? UserAgent { get; private set; }

    /// <summary>An attempt to sign in.</summary>
    /// <param name="action">How it ended, such as <see cref="SignInActions.SignedIn"/>.</param>
    /// <param name="userId">Whose name was used; null if nobody's.</param>
    /// <param name="actor">Who tried.</param>
    /// <param name="knownBrowser">Whether the user had signed in there before.</param>
    internal static HistoryEntry OfSignIn(string action, long? userId, AuditInfo actor, bool knownBrowser) =>
        new(action, actor, Nothing) { UserId = userId, IsSignIn = true, KnownBrowser = knownBrowser };

    /// <summary>Records where it came from.</summary>
    internal void SetOrigin(string? address, string? userAgent) => (Address, UserAgent) = (address, userAgent);
}

/// <summary>One member of a user before and after a change; null if it had, or has, no value.</summary>
public sealed record FieldChange(JsonNode? From, JsonNode? To);
