using Microsoft.AspNetCore.Identity;
using Users.Api.Accounts.Limits;
using Users.Api.Data;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Accounts;

/// <summary>Checks passwords at sign-in.</summary>
internal sealed class AccountSignIn(UsersDbContext db, IPasswordHasher<Account> hasher, SignInLimits limits, KnownBrowsers browsers)
{
    // Attempts on one name take turns. They wait here for it, without a connection to the database.
    private static readonly SemaphoreSlim[] Turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    // Compared with where there is no hash, so that the response takes as long.
    private static string? _nobodysHash;

    /// <summary>
    /// The account with this username or email address, and this password. Null otherwise: for an unknown name, a wrong password, a
    /// deactivated account, or an attempt that came too soon after too many failures.
    /// </summary>
    public async Task<Account?> CheckAsync(string name, string password, HttpContext context, CancellationToken cancellationToken)
    {
        var folded = SignInName.Fold(name);
        var id = await db.Set<SignInName>().Where(known => known.Name == folded).Select(known => (long?)known.UserId).SingleOrDefaultAsync(cancellationToken);
        return await CheckAsync(id, folded, password, context, cancellationToken);
    }

    /// <summary>The same for a known user.</summary>
    public Task<Account?> CheckAsync(long userId, string password, HttpContext context, CancellationToken cancellationToken) =>
        CheckAsync(userId, "", password, context, cancellationToken);

    private async Task<Account?> CheckAsync(long? id, string unknownName, string password, HttpContext context, CancellationToken cancellationToken)
    {
        // In a browser that knows them, users do not wait behind the attempts of others.
        var browser = id is { } userId ? browsers.Find(context, userId) : null;
        var turn = Turns[(uint)HashCode.Combine(id, unknownName, browser) % Turns.Length];
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await db.InTransactionAsync(
                async token => await CheckAsync(id, Password.Normalize(password), await limits.BeginAsync(id, unknownName, context, token), token), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Account?> CheckAsync(long? id, string password, SignInAttempt attempt, CancellationToken cancellationToken)
    {
        // Nobody's is looked for too, so that the response takes as long.
        var account = await db.FindAccountForUpdateAsync(id ?? 0, cancellationToken);
        var usable = attempt.IsAllowed && account is { PasswordHash: not null, User.Active: true };
        var hash = usable ? account!.PasswordHash! : _nobodysHash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
        var result = hasher.VerifyHashedPassword(account!, hash, password);
        if (!usable || result == PasswordVerificationResult.Failed)
        {
            if (attempt.IsAllowed)
            {
                await limits.FailAsync(attempt, cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            return null;
        }

        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account!.Rehash(hasher.HashPassword(account, password));
        }

        await limits.SucceedAsync(attempt, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }
}
