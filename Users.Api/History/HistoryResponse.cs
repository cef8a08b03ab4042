using System.ComponentModel;

namespace Users.Api.History;

/// <summary>An entry of a user's history as clients see it.</summary>
public sealed record HistoryResponse(
    [property: Description("The entry's id: it grows with every entry.")] long Id,
    [property: Description("When it was done, UTC.")] DateTime At,
    [property: Description("What was done: created, updated, deactivated, reactivated, password_set, set_password_link_created, "
        + "signed_out, passkey_added, passkey_removed, authenticator_added, authenticator_removed, recovery_codes_renewed, recovery_code_used or deleted."), Example("updated")]
    string Action,
    [property: Description("Who did it.")] ActorResponse Actor,
    [property: Description("What changed, by the user's member.")] IReadOnlyDictionary<string, FieldChange> Changes)
{
    private static readonly Dictionary<string, FieldChange> Nothing = [];

    internal static HistoryResponse Of(HistoryRow row) => new(
        row.Entry.Id,
        row.Entry.At,
        row.Entry.Action,
        new(row.Entry.Actor, row.ActorName ?? row.Entry.Actor[(row.Entry.Actor.IndexOf(':', StringComparison.Ordinal) + 1)..]),
        row.Entry.Changes ?? Nothing);
}

/// <summary>Who did something.</summary>
/// <param name="Id">Permanent: <c>user:1</c>, <c>client:api</c>.</param>
/// <param name="Name">The current name.</param>
public sealed record ActorResponse([property: Example("user:1")] string Id, [property: Example("ada")] string Name);
