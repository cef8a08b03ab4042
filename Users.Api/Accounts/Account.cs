using System.Security.Cryptography;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>How a user proves who they are. Separate from the user, so that sign-ins do not change the user's version.</summary>
public sealed class Account
{
    // For EF Core.
    private Account()
    {
    }

    /// <summary>An account without a password.</summary>
    public Account(User user) => User = user;

    public long UserId { get; private set; }

    public User User { get; private set; } = null!;

    /// <summary>Null if the user has no password.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>A sign-in counts as long as the account still has the stamp that it had then.</summary>
    public string SecurityStamp { get; private set; } = NewStamp();

    /// <summary>Sets the password, and ends every sign-in with the previous one.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        RenewSecurityStamp();
    }

    /// <summary>Replaces the hash of the same password by one of a newer form.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    /// <summary>Ends every sign-in.</summary>
    public void RenewSecurityStamp() => SecurityStamp = NewStamp();

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
