using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.SecondFactors;

/// <summary><c>DELETE /users/{id}/second-factor</c>: an admin's help for who has lost it.</summary>
internal static class RemoveSecondFactor
{
    public static async Task<IdempotentResult<Ok<SecondFactorResponse>>> HandleAsync(
        long id,
        IfMatch ifMatch,
        ClaimsPrincipal principal,
        AccountSecondFactors factors,
        IOptions<SecondFactorOptions> options,
        [AsParameters] UserChanges changes)
    {
        if (changes.Caller.UserId == id && !RecentSignIn.Is(principal, changes.Clock))
        {
            return Reauthentication.Required();
        }

        var by = default(AuditInfo);
        return await changes.ChangeAsync(
            id,
            ifMatch,
            key: null,
            (_, audit) => by = audit,
            async user =>
            {
                await factors.RemoveAsync(user, by, changes.CancellationToken);
                return TypedResults.Ok(SecondFactorResponse.Of(await factors.FindAsync(id, changes.CancellationToken), options.Value.Requires(user)));
            });
    }
}
