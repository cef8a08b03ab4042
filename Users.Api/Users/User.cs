using ServiceDefaults.Data;

namespace Users.Api.Users;

/// <summary>Somebody who uses the system.</summary>
public sealed class User : IVersioned
{
    // For EF Core.
    private User()
    {
    }

    /// <summary>A new user. The database gives it its id.</summary>
    public User(Username username, EmailAddress email, UserRole role, DateTime now)
    {
        Role = role;
        (Username, NormalizedUsername) = (username.Value, username.Normalized);
        (Email, NormalizedEmail) = (email.Value, email.Normalized);
        CreatedAt = UpdatedAt = now;
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

    /// <summary>When the user was created, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When anything of the user last changed, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }

    /// <summary>Gives the user another name or address; null leaves it. What changes nothing is no change.</summary>
    public void Change(Username? username, EmailAddress? email, DateTime now)
    {
        if ((username?.Value ?? Username) == Username && (email?.Value ?? Email) == Email)
        {
            return;
        }

        (Username, NormalizedUsername) = username is null ? (Username, NormalizedUsername) : (username.Value, username.Normalized);
        (Email, NormalizedEmail) = email is null ? (Email, NormalizedEmail) : (email.Value, email.Normalized);
        UpdatedAt = now;
    }
}
