using System.Text.Json.Nodes;
using Users.Api.Events;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>A person who uses the system. Every change adds an entry to the user's history and an event to the change feed.</summary>
public sealed class User : IVersioned
{
    /// <summary>In the history: a new address that is to be confirmed.</summary>
    public const string EmailRequested = "email_requested";

    private readonly List<UserEvent> _events = [];
    private readonly List<HistoryEntry> _history = [];

    // For EF Core.
    private User()
    {
    }

    public User(Username username, EmailAddress email, UserRole role, bool hasPassword, AuditInfo audit)
    {
        (Username, NormalizedUsername) = (username.Value, username.Normalized);
        (Email, NormalizedEmail) = (email.Value, email.Normalized);
        (Role, HasPassword, CreatedAt) = (role, hasPassword, audit.At);
        RecordChange(UserEventType.Created, "created", audit, new()
        {
            [UserFields.Username] = new(null, Username),
            [UserFields.Email] = new(null, Email),
            [UserFields.Role] = new(null, Roles.NameOf(Role)),
        });
    }

    /// <summary>Never used again, not even after the user is deleted.</summary>
    public long Id { get; private set; }

    public string Username { get; private set; } = "";

    /// <summary>See <see cref="Username.Normalized"/>; unique.</summary>
    public string NormalizedUsername { get; private set; } = "";

    public string Email { get; private set; } = "";

    /// <summary>See <see cref="EmailAddress.Normalized"/>; unique.</summary>
    public string NormalizedEmail { get; private set; } = "";

    /// <summary>The address that the user wants to have, until it is confirmed; null for none.</summary>
    public string? PendingEmail { get; private set; }

    // EF Core writes it like any other; what it reads goes nowhere.
    /// <summary>The name and the address, as searches see them, each after a line break; empty for a deleted user.</summary>
    public string SearchText
    {
        get => DeletedAt is null ? $"\n{SearchedText.Normalize(Username)}\n{SearchedText.Normalize(Email)}" : "";
        private set { }
    }

    public UserRole Role { get; private set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Whether the user has ever had a password.</summary>
    public bool HasPassword { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>When the user was deleted: then only the id is left.</summary>
    public DateTime? DeletedAt { get; private set; }

    /// <summary>Grows with each change.</summary>
    public long Revision { get; private set; }

    public uint Version { get; private set; }

    public bool IsActiveAdmin => this is { Role: UserRole.Admin, Active: true, DeletedAt: null };

    /// <summary>The events of the changes since the user was loaded.</summary>
    internal IReadOnlyCollection<UserEvent> Events => _events;

    /// <summary>The history of the changes since the user was loaded.</summary>
    internal IReadOnlyCollection<HistoryEntry> History => _history;

    /// <summary>Changes what is not null. If nothing differs, nothing is recorded.</summary>
    public void Change(Username? username, EmailAddress? email, UserRole? role, AuditInfo audit)
    {
        var changes = new Dictionary<string, FieldChange>();
        Compare(changes, UserFields.Username, Username, username?.Value ?? Username);
        Compare(changes, UserFields.Email, Email, email?.Value ?? Email);
        Compare(changes, UserFields.Role, Roles.NameOf(Role), Roles.NameOf(role ?? Role));
        if (changes.Count == 0)
        {
            return;
        }

        (Username, NormalizedUsername) = username is null ? (Username, NormalizedUsername) : (username.Value, username.Normalized);
        (Email, NormalizedEmail) = email is null ? (Email, NormalizedEmail) : (email.Value, email.Normalized);
        PendingEmail = email is null ? PendingEmail : null;
        Role = role ?? Role;
        RecordChange(UserEventType.Updated, "updated", audit, changes);
    }

    /// <summary>Keeps an address that takes effect once it is confirmed.</summary>
    public void RequestEmail(EmailAddress email, AuditInfo audit)
    {
        RecordAction(EmailRequested, audit, new Dictionary<string, FieldChange> { [UserFields.PendingEmail] = new(PendingEmail, email.Value) });
        PendingEmail = email.Value;
    }

    /// <summary>Forgets the address that was to be confirmed.</summary>
    public void WithdrawEmail() => PendingEmail = null;

    public void SetActive(bool active, AuditInfo audit)
    {
        if (active == Active)
        {
            return;
        }

        var changes = new Dictionary<string, FieldChange> { [UserFields.Active] = new(Active, active) };
        Active = active;
        var (type, action) = active ? (UserEventType.Reactivated, "reactivated") : (UserEventType.Deactivated, "deactivated");
        RecordChange(type, action, audit, changes);
    }

    /// <summary>Records that the user has a new password, which is kept in their account.</summary>
    public void RecordPasswordSet(AuditInfo audit)
    {
        var changes = new Dictionary<string, FieldChange>();
        Compare(changes, UserFields.HasPassword, HasPassword, true);
        HasPassword = true;
        RecordChange(UserEventType.Updated, "password_set", audit, changes);
    }

    /// <summary>Records in the history an action that does not change the user, but perhaps something that they have.</summary>
    public void RecordAction(string action, AuditInfo audit, IReadOnlyDictionary<string, FieldChange>? changes = null) =>
        _history.Add(new(action, audit, changes ?? new Dictionary<string, FieldChange>()));

    /// <summary>Makes the user anonymous. The name and the address can be used again; the id stays for what refers to it.</summary>
    public void Delete(AuditInfo audit)
    {
        (Username, NormalizedUsername) = ($"deleted user {Id}", "");
        (Email, NormalizedEmail) = ($"deleted-{Id}@deleted.invalid", "");
        (PendingEmail, Active, HasPassword, DeletedAt) = (null, false, false, audit.At);
        RecordChange(UserEventType.Deleted, "deleted", audit, []);
    }

    private static void Compare(Dictionary<string, FieldChange> changes, string field, JsonNode from, JsonNode to)
    {
        if (!JsonNode.DeepEquals(from, to))
        {
            changes[field] = new(from, to);
        }
    }

    private void RecordChange(string type, string action, AuditInfo audit, Dictionary<string, FieldChange> changes)
    {
        UpdatedAt = audit.At;
        Revision++;
        _events.Add(new(type, this));
        _history.Add(new(action, audit, changes));
    }
}
