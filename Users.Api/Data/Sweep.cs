using Microsoft.Extensions.Options;
using OpenIddict.EntityFrameworkCore.Models;
using Users.Api.Accounts.Limits;
using Users.Api.Accounts.SignIns;
using Users.Api.History;
using Users.Api.Passkeys;
using Users.Api.Passwords;
using Users.Api.Passwords.Forgotten;
using Users.Api.Users.NewAddress;

namespace Users.Api.Data;

/// <summary>
/// Deletes expired rows, only to make room: tokens and authorizations, links, failed and ended sign-ins, answered challenges, sign-ins of
/// long ago. Keys are deleted by
/// <see cref="Keys.KeyStore"/>.
/// </summary>
internal sealed class Sweep(UsersDbContext db, IOptions<SignInLimitOptions> signIns, TimeProvider clock)
{
    // Clocks of replicas differ.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    // A new authorization has no token for a moment.
    private static readonly TimeSpan MostAgeWithoutToken = TimeSpan.FromDays(1);

    public Task RunAsync(CancellationToken cancellationToken) => db.InTransactionAsync(
        async token =>
        {
            await db.LockAsync(AdvisoryLock.Sweep, token);
            var now = clock.Now();
            var expired = now - Margin;
            // A used refresh token is kept until then, to recognise its reuse by a thief.
            await db.Set<OpenIddictEntityFrameworkCoreToken>()
                .Where(oidc => oidc.ExpirationDate < expired)
                .ExecuteDeleteAsync(token);
            var old = now - MostAgeWithoutToken;
            await db.Set<OpenIddictEntityFrameworkCoreAuthorization>()
                .Where(grant => grant.CreationDate < old && !grant.Tokens.Any())
                .ExecuteDeleteAsync(token);
            await db.Set<SetPasswordLink>().Where(link => link.ExpiresAt < expired).ExecuteDeleteAsync(token);
            var unconfirmed = db.Set<AddressConfirmation>().Where(confirmation => confirmation.ExpiresAt < expired);
            await db.Users.Where(user => unconfirmed.Any(confirmation => confirmation.UserId == user.Id))
                .ExecuteUpdateAsync(update => update.SetProperty(user => user.PendingEmail, (string?)null), token);
            await unconfirmed.ExecuteDeleteAsync(token);
            var counted = now - PasswordRequests.Window;
            await db.Set<PasswordRequest>().Where(request => request.At < counted).ExecuteDeleteAsync(token);
            await db.Set<SignInFailures>().Where(failures => failures.EndsAt < expired).ExecuteDeleteAsync(token);
            var forgotten = now - signIns.Value.KeptFor;
            await db.Set<HistoryEntry>().Where(entry => entry.IsSignIn && entry.At < forgotten).ExecuteDeleteAsync(token);
            await db.Set<UsedChallenge>().Where(challenge => challenge.EndsAt < expired).ExecuteDeleteAsync(token);
            await db.Set<EndedSignIn>().Where(signIn => signIn.EndsAt < expired).ExecuteDeleteAsync(token);
            return true;
        },
        cancellationToken);
}
