using System.Security.Cryptography;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>How a user proves who they are. Separate from the user, so that failed attempts do not change the user's version.</summary>
public sealed class Account
{
    /// <summary>After so many wrong passwords in a row the account is locked for <see cref="LockoutTime"/>.</summary>
    public const int MostFailures = 5;

    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(5);

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

    /// <summary>Wrong passwords in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Until then no password is checked.</summary>
    public DateTime? LockedUntil { get; private set; }

    public bool IsLocked(DateTime now) => LockedUntil > now;

    /// <summary>Sets the password, and ends every sign-in with the previous one.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        ResetFailures();
        RenewSecurityStamp();
    }

    /// <summary>Replaces the hash of the same password by one of a newer form.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    public void CountFailure(DateTime now)
    {
        Failures++;
        if (Failures >= MostFailures)
        {
            (Failures, LockedUntil) = (0, now + LockoutTime);
        }
    }

    public void ResetFailures() => (Failures, LockedUntil) = (0, null);

    /// <summary>Ends every sign-in.</summary>
    public void RenewSecurityStamp() => SecurityStamp = NewStamp();

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
