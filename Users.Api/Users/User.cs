using System.Text.Json.Nodes;
using Users.Api.Events;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>Somebody who uses the system. Every change of it writes its own history and the event for those who follow.</summary>
public sealed class User : IVersioned
{
    private readonly List<UserEvent> _events = [];
    private readonly List<HistoryEntry> _history = [];

    // For EF Core.
    private User()
    {
    }

    /// <summary>A new user. The database gives it its id.</summary>
    public User(Username username, EmailAddress email, UserRole role, bool hasPassword, Deed deed)
    {
        (Username, NormalizedUsername) = (username.Value, username.Normalized);
        (Email, NormalizedEmail) = (email.Value, email.Normalized);
        (Role, HasPassword, CreatedAt) = (role, hasPassword, deed.At);
        Record(UserEventType.Created, "created", deed, new()
        {
            [UserFields.Username] = new(null, Username),
            [UserFields.Email] = new(null, Email),
            [UserFields.Role] = new(null, Roles.NameOf(Role)),
        });
    }

    /// <summary>Unique and never used again.</summary>
    public long Id { get; private set; }

    /// <summary>The name as it is shown.</summary>
    public string Username { get; private set; } = "";

    /// <summary>The name by which it is compared: unique.</summary>
    public string NormalizedUsername { get; private set; } = "";

    /// <summary>The address as it is shown.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The address by which it is compared: unique.</summary>
    public string NormalizedEmail { get; private set; } = "";

    /// <summary>What the user may do.</summary>
    public UserRole Role { get; private set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Whether the user has ever had a password to sign in with.</summary>
    public bool HasPassword { get; private set; }

    /// <summary>When the user was created, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When anything of the user last changed, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>When the user was deleted, UTC: only the id is left then.</summary>
    public DateTime? DeletedAt { get; private set; }

    /// <summary>How often the user has changed.</summary>
    public long Revision { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }

    /// <summary>Whether the user counts when somebody has to be left who can do everything.</summary>
    public bool IsActiveAdmin => this is { Role: UserRole.Admin, Active: true, DeletedAt: null };

    /// <summary>What was written of the changes since the user was loaded.</summary>
    internal IReadOnlyCollection<UserEvent> Events => _events;

    /// <summary>What was written of the changes since the user was loaded.</summary>
    internal IReadOnlyCollection<HistoryEntry> History => _history;

    /// <summary>Gives the user another name, address or role; null leaves it. What changes nothing is no change.</summary>
    public void Change(Username? username, EmailAddress? email, UserRole? role, Deed deed)
    {
        var changes = new Dictionary<string, FieldChange>();
        Note(changes, UserFields.Username, Username, username?.Value ?? Username);
        Note(changes, UserFields.Email, Email, email?.Value ?? Email);
        Note(changes, UserFields.Role, Roles.NameOf(Role), Roles.NameOf(role ?? Role));
        if (changes.Count == 0)
        {
            return;
        }

        (Username, NormalizedUsername) = username is null ? (Username, NormalizedUsername) : (username.Value, username.Normalized);
        (Email, NormalizedEmail) = email is null ? (Email, NormalizedEmail) : (email.Value, email.Normalized);
        Role = role ?? Role;
        Record(UserEventType.Updated, "updated", deed, changes);
    }

    /// <summary>Keeps the user from signing in, or lets them again.</summary>
    public void SetActive(bool active, Deed deed)
    {
        if (active == Active)
        {
            return;
        }

        var changes = new Dictionary<string, FieldChange> { [UserFields.Active] = new(Active, active) };
        Active = active;
        var (type, action) = active ? (UserEventType.Reactivated, "reactivated") : (UserEventType.Deactivated, "deactivated");
        Record(type, action, deed, changes);
    }

    /// <summary>Records that the user has a new password; of the password nothing.</summary>
    public void PasswordWasSet(Deed deed)
    {
        var changes = new Dictionary<string, FieldChange>();
        Note(changes, UserFields.HasPassword, HasPassword, true);
        HasPassword = true;
        Record(UserEventType.Updated, "password_set", deed, changes);
    }

    /// <summary>Records what was done to the user without changing them, but perhaps something that they have.</summary>
    public void WasDone(string action, Deed deed, IReadOnlyDictionary<string, FieldChange>? changes = null) =>
        _history.Add(new(action, deed, changes ?? new Dictionary<string, FieldChange>()));

    /// <summary>Deletes what is known of the user. Name and address are free again; the id stays for what refers to it.</summary>
    public void Delete(Deed deed)
    {
        (Username, NormalizedUsername) = ($"deleted user {Id}", "");
        (Email, NormalizedEmail) = ($"deleted-{Id}@deleted.invalid", "");
        (Active, HasPassword, DeletedAt) = (false, false, deed.At);
        Record(UserEventType.Deleted, "deleted", deed, []);
    }

    private static void Note(Dictionary<string, FieldChange> changes, string field, JsonNode from, JsonNode to)
    {
        if (!JsonNode.DeepEquals(from, to))
        {
            changes[field] = new(from, to);
        }
    }

    private void Record(string type, string action, Deed deed, Dictionary<string, FieldChange> changes)
    {
        UpdatedAt = deed.At;
        Revision++;
        _events.Add(new(type, this));
        _history.Add(new(action, deed, changes));
    }
}
