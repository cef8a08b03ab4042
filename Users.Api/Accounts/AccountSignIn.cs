using System.Net;
using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts.Limits;
using Users.Api.Data;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>Checks passwords at sign-in.</summary>
internal sealed class AccountSignIn(UsersDbContext db, IPasswordHasher<Account> hasher, SignInLimits limits, TimeProvider clock)
{
    // Compared with where there is no hash, so that the response takes as long.
    private static string? _nobodysHash;

    /// <summary>
    /// The account with this username or email address, and this password. Null otherwise: for an unknown name, a wrong password, a
    /// locked or deactivated account, or too many attempts.
    /// </summary>
    public async Task<Account?> CheckAsync(string name, string password, IPAddress? address, CancellationToken cancellationToken)
    {
        var folded = SignInName.Fold(name);
        var id = await db.Set<SignInName>().Where(known => known.Name == folded).Select(known => (long?)known.UserId).SingleOrDefaultAsync(cancellationToken);
        return await CheckAsync(id, folded, password, address, cancellationToken);
    }

    /// <summary>The same for a known user.</summary>
    public Task<Account?> CheckAsync(long userId, string password, IPAddress? address, CancellationToken cancellationToken) =>
        CheckAsync(userId, "", password, address, cancellationToken);

    private async Task<Account?> CheckAsync(
        long? id, string unknownName, string password, IPAddress? address, CancellationToken cancellationToken)
    {
        var attempt = await limits.BeginAsync(id is null ? $"nobody {unknownName}" : $"user {id}", address, cancellationToken);
        var account = await db.InTransactionAsync(token => CheckAsync(id, password, attempt.IsAllowed, token), cancellationToken);
        if (account is not null)
        {
            await limits.SucceedAsync(attempt, cancellationToken);
        }

        return account;
    }

    // The row lock makes attempts on one account take turns, so that none escapes the count.
    private async Task<Account?> CheckAsync(long? id, string password, bool isAllowed, CancellationToken cancellationToken)
    {
        var account = id is null ? null : await db.FindAccountForUpdateAsync(id.Value, cancellationToken);
        var now = clock.Now();
        var usable = isAllowed && account is { PasswordHash: not null, User.Active: true } && !account.IsLocked(now);
        password = Password.Normalize(password);
        var hash = usable ? account!.PasswordHash! : _nobodysHash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
        var result = hasher.VerifyHashedPassword(account!, hash, password);
        if (!usable)
        {
            return null;
        }

        if (result == PasswordVerificationResult.Failed)
        {
            account!.CountFailure(now);
        }
        else
        {
            account!.ResetFailures();
        }

        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.Rehash(hasher.HashPassword(account, password));
        }

        await db.SaveChangesAsync(cancellationToken);
        return result == PasswordVerificationResult.Failed ? null : account;
    }
}
