using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Accounts;

namespace Users.Api.Users;

/// <summary><c>POST /users/{id}/sign-out</c>.</summary>
internal static class SignOutUser
{
    public static Task<IdempotentResult<NoContent>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, SignOutEverywhere signOut, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id,
            ifMatch,
            key,
            (user, audit) => user.RecordAction("signed_out", audit),
            async _ =>
            {
                await signOut.RunAsync(id, changes.CancellationToken);
                return TypedResults.NoContent();
            });
}
