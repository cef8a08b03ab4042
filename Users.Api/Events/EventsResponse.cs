namespace Users.Api.Events;

/// <summary>Events in order, and the position after them.</summary>
internal sealed record EventsResponse(IReadOnlyList<EventResponse> Events, string Position);

internal sealed record EventResponse(string Position, string Type, DateTime At, EventUser User)
{
    public static EventResponse Of(UserEvent entry) => new(
        new Position(entry.TransactionId, entry.Id).ToString(),
        entry.Type,
        entry.At,
        new(entry.UserId, entry.Username, entry.Email, entry.Active, entry.Deleted, entry.Version));
}

/// <summary>The whole user after the change.</summary>
internal sealed record EventUser(long Id, string Username, string Email, bool Active, bool Deleted, long Version);
