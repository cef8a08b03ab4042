using System.Globalization;
using OpenIddict.Abstractions;
using Users.Api.Connect.BackchannelLogout;
using Users.Api.Data;

namespace Users.Api.Accounts;

/// <summary>Ends all of a user's sign-ins, and what applications have made of them.</summary>
internal sealed class SignOutEverywhere(
    UsersDbContext db, IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, LogoutClients clients, TimeProvider clock)
{
    /// <summary>
    /// Runs in the open transaction. This service's cookies end with its commit, refresh tokens and codes at their next use, and the
    /// applications' sessions as soon as <see cref="LogoutSender"/> has told them. An access token that somebody has taken elsewhere
    /// lasts until it expires, but changes nothing here.
    /// </summary>
    public async Task RunAsync(long userId, CancellationToken cancellationToken)
    {
        if (await db.FindAccountForUpdateAsync(userId, cancellationToken) is { } account)
        {
            account.RenewSecurityStamp();
            // Whoever was signed in may have asked for it, to have the account's mail from then on.
            account.User.WithdrawEmail();
        }

        var now = clock.Now();
        db.AddRange(clients.Ids.Select(client => new LogoutNotice(client, userId, signIn: null, now)));
        await db.SaveChangesAsync(cancellationToken);
        var subject = userId.ToString(CultureInfo.InvariantCulture);
        await tokens.RevokeBySubjectAsync(subject, cancellationToken);
        await authorizations.RevokeBySubjectAsync(subject, cancellationToken);
    }
}
