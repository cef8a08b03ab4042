using System.Globalization;
using OpenIddict.Abstractions;
using Users.Api.Data;

namespace Users.Api.Accounts;

/// <summary>Ends all of a user's sign-ins.</summary>
internal sealed class SignOutEverywhere(UsersDbContext db, IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations)
{
    /// <summary>
    /// Runs in the open transaction. This service's cookies end at once, refresh tokens and codes at their next use, and access
    /// tokens when they expire.
    /// </summary>
    public async Task RunAsync(long userId, CancellationToken cancellationToken)
    {
        if (await db.FindAccountForUpdateAsync(userId, cancellationToken) is { } account)
        {
            account.RenewSecurityStamp();
            await db.SaveChangesAsync(cancellationToken);
        }

        var subject = userId.ToString(CultureInfo.InvariantCulture);
        await tokens.RevokeBySubjectAsync(subject, cancellationToken);
        await authorizations.RevokeBySubjectAsync(subject, cancellationToken);
    }
}
