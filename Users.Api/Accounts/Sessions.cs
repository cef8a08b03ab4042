using System.Globalization;
using OpenIddict.Abstractions;
using Users.Api.Data;

namespace Users.Api.Accounts;

/// <summary>Ends what users have signed in.</summary>
internal sealed class Sessions(UsersDbContext db, IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations)
{
    /// <summary>
    /// Ends everything that a user has signed in, in the transaction that is open: cookies of this service at once, refresh
    /// tokens and codes at their next use, access tokens when they expire.
    /// </summary>
    public async Task EndAsync(long userId, CancellationToken cancellationToken)
    {
        if (await db.FindAccountForUpdateAsync(userId, cancellationToken) is { } account)
        {
            account.EndSignIns();
            await db.SaveChangesAsync(cancellationToken);
        }

        var subject = userId.ToString(CultureInfo.InvariantCulture);
        await tokens.RevokeBySubjectAsync(subject, cancellationToken);
        await authorizations.RevokeBySubjectAsync(subject, cancellationToken);
    }
}
