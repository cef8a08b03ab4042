namespace Users.Api.Events;

/// <summary>Events in order, and where to go on after them.</summary>
internal sealed record EventsResponse(IReadOnlyList<EventResponse> Events, string Position);

/// <summary>One event as followers see it.</summary>
internal sealed record EventResponse(string Position, string Type, DateTime At, EventUser User)
{
    public static EventResponse Of(UserEvent entry) => new(
        new Position(entry.TransactionId, entry.Id).ToString(),
        entry.Type,
        entry.At,
        new(entry.UserId, entry.Username, entry.Email, entry.Active, entry.Deleted, entry.Version));
}

/// <summary>The whole user as it was after the change.</summary>
internal sealed record EventUser(long Id, string Username, string Email, bool Active, bool Deleted, long Version);
