using OpenIddict.EntityFrameworkCore.Models;
using Users.Api.Accounts.Limits;
using Users.Api.Accounts.SignIns;
using Users.Api.Passwords;

namespace Users.Api.Data;

/// <summary>
/// Deletes what has had its time: tokens and what they were granted by, links, counts of failed sign-ins, ends of sign-ins. None
/// of it is good for anything any more: this only makes room. Keys go when they are read (<see cref="Keys.KeyStore"/>).
/// </summary>
internal sealed class Sweep(UsersDbContext db, TimeProvider clock)
{
    // Clocks of replicas differ.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    // A grant that is a moment old has no token yet.
    private static readonly TimeSpan GrantsWithoutToken = TimeSpan.FromDays(1);

    /// <summary>Does it, one replica after the other.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            await db.LockAsync(AdvisoryLock.Sweep, token);
            var now = clock.Now();
            var expired = now - Margin;
            // A used refresh token stays until then: by it a thief is recognised.
            await db.Set<OpenIddictEntityFrameworkCoreToken>()
                .Where(oidc => oidc.ExpirationDate < expired)
                .ExecuteDeleteAsync(token);
            var old = now - GrantsWithoutToken;
            await db.Set<OpenIddictEntityFrameworkCoreAuthorization>()
                .Where(grant => grant.CreationDate < old && !grant.Tokens.Any())
                .ExecuteDeleteAsync(token);
            await db.Set<SetPasswordLink>().Where(link => link.ExpiresAt < expired).ExecuteDeleteAsync(token);
            await db.Set<SignInFailures>().Where(failures => failures.EndsAt < expired).ExecuteDeleteAsync(token);
            await db.Set<EndedSignIn>().Where(signIn => signIn.EndsAt < expired).ExecuteDeleteAsync(token);
            return true;
        },
        cancellationToken);
}
