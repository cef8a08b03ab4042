using Users.Api.Accounts;

namespace Users.Api.Users;

/// <summary><c>POST /users/{id}/deactivate</c>.</summary>
internal static class DeactivateUser
{
    public static Task<IdempotentResult<OkWithETag<UserResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, SignOutEverywhere signOut, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id,
            ifMatch,
            key,
            (user, audit) => user.SetActive(false, audit),
            async user =>
            {
                await signOut.RunAsync(id, changes.CancellationToken);
                return UserResponse.Ok(user);
            },
            takesRights: true);
}
