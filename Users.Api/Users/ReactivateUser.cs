namespace Users.Api.Users;

/// <summary><c>POST /users/{id}/reactivate</c>.</summary>
internal static class ReactivateUser
{
    public static Task<IdempotentResult<OkWithETag<UserResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id, ifMatch, key, (user, audit) => user.SetActive(true, audit), user => Task.FromResult(UserResponse.Ok(user)));
}
