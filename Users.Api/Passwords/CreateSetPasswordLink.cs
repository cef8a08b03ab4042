using Users.Api.Users;

namespace Users.Api.Passwords;

/// <summary><c>POST /users/{id}/set-password-link</c>.</summary>
internal static class CreateSetPasswordLink
{
    public static Task<IdempotentResult<OkWithETag<SetPasswordLinkResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, SetPasswordLinks links, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id,
            ifMatch,
            key,
            (user, audit) => user.RecordAction("set_password_link_created", audit),
            async user => new OkWithETag<SetPasswordLinkResponse>(await links.CreateAsync(id, changes.CancellationToken), ETag.Of(user)),
            isSecret: true);
}
