using Users.Api.Users;

namespace Users.Api.Events;

/// <summary>A user as it was after a change, for those who keep a copy.</summary>
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

    /// <summary>Whose change it is.</summary>
    public long UserId { get; private set; }

    /// <summary>Which kind of change: see <see cref="UserEventType"/>.</summary>
    public string Type { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Grows with each change of the user.</summary>
    public long Version { get; private set; }

    /// <summary>The name; anonymised once the user is deleted.</summary>
    public string Username { get; private set; } = "";

    /// <summary>The address; anonymised once the user is deleted.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Whether the user could sign in.</summary>
    public bool Active { get; private set; }

    /// <summary>Whether the user was deleted.</summary>
    public bool Deleted { get; private set; }
}
