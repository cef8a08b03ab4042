using System.Security.Cryptography;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>How a user proves who they are. Apart from the user, so that failed attempts do not change the user's version.</summary>
public sealed class Account
{
    /// <summary>After so many wrong passwords in a row none is looked at for a while.</summary>
    public const int MostFailures = 5;

    /// <summary>For so long.</summary>
    public static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(5);

    // For EF Core.
    private Account()
    {
    }

    /// <summary>The account of a user: without a password, nobody can sign in.</summary>
    public Account(User user) => User = user;

    /// <summary>The user's id.</summary>
    public long UserId { get; private set; }

    /// <summary>The user.</summary>
    public User User { get; private set; } = null!;

    /// <summary>What is kept of the password; null where none was set.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Changes whenever everything that was signed in with it has to end.</summary>
    public string SecurityStamp { get; private set; } = NewStamp();

    /// <summary>Wrong passwords in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>Until when no password is looked at, UTC.</summary>
    public DateTime? LockedUntil { get; private set; }

    /// <summary>Whether no password is looked at.</summary>
    public bool IsLocked(DateTime now) => LockedUntil > now;

    /// <summary>Sets the password; every sign-in with the one before ends.</summary>
    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        (Failures, LockedUntil) = (0, null);
        EndSignIns();
    }

    /// <summary>Keeps the same password in a newer form.</summary>
    public void Rehash(string hash) => PasswordHash = hash;

    /// <summary>Counts a wrong password.</summary>
    public void Fail(DateTime now)
    {
        Failures++;
        if (Failures >= MostFailures)
        {
            (Failures, LockedUntil) = (0, now + LockoutTime);
        }
    }

    /// <summary>Forgets the wrong ones.</summary>
    public void Succeed() => (Failures, LockedUntil) = (0, null);

    /// <summary>Ends every sign-in.</summary>
    public void EndSignIns() => SecurityStamp = NewStamp();

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
