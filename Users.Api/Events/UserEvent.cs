using Users.Api.Users;

namespace Users.Api.Events;

/// <summary>A user as they were after a change, for the services that keep copies.</summary>
public sealed class UserEvent
{
    // For EF Core.
    private UserEvent()
    {
    }

    internal UserEvent(string type, User user)
    {
        (Type, At, Version) = (type, user.UpdatedAt, user.Revision);
        (Username, Email, Active, Deleted) = (user.Username, user.Email, user.Active, user.DeletedAt is not null);
    }

    /// <summary>Orders the events of one transaction.</summary>
    public long Id { get; private set; }

    /// <summary>The transaction that made the change, numbered by the database.</summary>
    public ulong TransactionId { get; private set; }

    public long UserId { get; private set; }

    /// <summary>See <see cref="UserEventType"/>.</summary>
    public string Type { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Grows with each change of the user.</summary>
    public long Version { get; private set; }

    /// <summary>Anonymous once the user is deleted, as is <see cref="Email"/>.</summary>
    public string Username { get; private set; } = "";

    public string Email { get; private set; } = "";

    public bool Active { get; private set; }

    public bool Deleted { get; private set; }
}

internal static class UserEventType
{
    public const string Created = "user.created";
    public const string Updated = "user.updated";
    public const string Deactivated = "user.deactivated";
    public const string Reactivated = "user.reactivated";
    public const string Deleted = "user.deleted";
}
