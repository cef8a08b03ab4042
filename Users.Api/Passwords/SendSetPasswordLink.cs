using System.ComponentModel;
using Users.Api.Letters;
using Users.Api.Users;

namespace Users.Api.Passwords;

/// <summary>A link that was sent.</summary>
public sealed record SentLinkResponse(
    [property: Description("Where it was sent."), Example("ada@example.com")] string Email,
    [property: Description("Until when it works, UTC.")] DateTime ExpiresAt);

/// <summary><c>POST /users/{id}/send-set-password-link</c>.</summary>
internal static class SendSetPasswordLink
{
    public static Task<IdempotentResult<OkWithETag<SentLinkResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, SetPasswordLinks links, AccountMail mail, [AsParameters] UserChanges changes) => changes.ChangeAsync(
            id,
            ifMatch,
            key,
            (user, audit) => user.RecordAction("set_password_link_sent", audit),
            async user =>
            {
                var link = await links.CreateAsync(id, changes.CancellationToken);
                if (user.HasPassword)
                {
                    mail.SendNewPassword(user, link.Url, SetPasswordLink.Lifetime);
                }
                else
                {
                    mail.Invite(user, link.Url, SetPasswordLink.Lifetime);
                }

                return new OkWithETag<SentLinkResponse>(new(user.Email, link.ExpiresAt), ETag.Of(user));
            },
            refuse: _ => Task.FromResult(mail.IsOn ? null : MailOff()));

    private static Problem MailOff() => Problems.Of(
        StatusCodes.Status409Conflict,
        new(UserErrorCodes.MailOff, "Mail is not set up (Mail:Host). Create a link, and hand it to the user yourself."));
}
