using System.ComponentModel;

namespace Users.Api.History;

/// <summary>What was done to a user or tried, and from where, as clients see it.</summary>
public sealed record AuditEntryResponse(
    [property: Description("The entry's id: it grows with every entry.")] long Id,
    [property: Description("When it was done, UTC.")] DateTime At,
    [property: Description("What was done: one of a user's history, signed_in, sign_in_failed or sign_in_delayed (too soon after too many failures)."),
        Example("sign_in_failed")]
    string Action,
    [property: Description("Whom it is about; null where somebody tried a name that nobody has.")] ActorResponse? User,
    [property: Description("Who did it; anonymous for whoever has not shown who they are.")] ActorResponse Actor,
    [property: Description("The client's address; null for what no request did, once the user is deleted, and for members where somebody else did it."),
        Example("203.0.113.7")]
    string? Address,
    [property: Description("What the client calls itself; null as the address is."), Example("Mozilla/5.0")] string? UserAgent,
    [property: Description("Of a sign-in: whether it was in a browser where the user had signed in before.")] bool? KnownBrowser,
    [property: Description("What changed, by the user's member.")] IReadOnlyDictionary<string, FieldChange> Changes)
{
    internal static AuditEntryResponse Of(HistoryRow row, Caller caller)
    {
        var entry = row.Entry;
        var history = HistoryResponse.Of(row);
        var (user, isShown) = (entry.UserId is { } id ? $"user:{id}" : null, caller.SeesEverything || entry.IsSignIn || entry.ActorUserId == caller.UserId);
        return new(
            entry.Id,
            entry.At,
            entry.Action,
            user is null ? null : new(user, row.UserName ?? user),
            history.Actor,
            isShown ? entry.Address : null,
            isShown ? entry.UserAgent : null,
            entry.KnownBrowser,
            history.Changes);
    }
}
