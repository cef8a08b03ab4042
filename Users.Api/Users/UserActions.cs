using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Users.Api.Accounts;
using Users.Api.Passwords;

namespace Users.Api.Users;

/// <summary>What can be done to a user.</summary>
internal static class UserActions
{
    /// <summary>Maps it.</summary>
    /// <param name="user">The routes of one user.</param>
    public static void MapUserActions(this IEndpointRouteBuilder user)
    {
        user.MapPost("/deactivate", Deactivate).WithName("deactivate_user").WithSummary("Deactivate a user")
            .WithDescription("The user cannot sign in any more, and what they have signed in ends.")
            .RequireAuthorization(Policies.Admin);
        user.MapPost("/reactivate", Reactivate).WithName("reactivate_user").WithSummary("Reactivate a user")
            .RequireAuthorization(Policies.Admin);
        if (!user.ServiceProvider.GetRequiredService<IOptions<AuthOptions>>().Value.IsOwnProvider)
        {
            // Another has the passwords and the sign-ins.
            return;
        }

        user.MapPost("/set-password-link", CreateLink).WithName("create_set_password_link").WithSummary("Make a link to set a password")
            .WithDescription("The user sets their password with it, once. A link that was made before is worth nothing any more.")
            .RequireAuthorization(Policies.Admin);
        user.MapPost("/sign-out", SignOut).WithName("sign_out_user").WithSummary("Sign a user out everywhere");
    }

    /// <summary>A user with its version.</summary>
    public static OkTagged<UserResponse> Ok(User user) => new(UserResponse.Of(user), ETag.Of(user));

    private static Task<IdempotentResult<OkTagged<UserResponse>>> Deactivate(
        long id, IfMatch ifMatch, IdempotencyKey key, Caller caller, UserChanges changes, Sessions sessions, CancellationToken cancellationToken)
    {
        var change = new UserChange(
            (user, deed) => user.SetActive(false, deed), (user, token) => sessions.EndAsync(user.Id, token), TakesRights: true);
        return changes.OnceAsync(key, id, caller, ifMatch, change, Ok, cancellationToken);
    }

    private static Task<IdempotentResult<OkTagged<UserResponse>>> Reactivate(
        long id, IfMatch ifMatch, IdempotencyKey key, Caller caller, UserChanges changes, CancellationToken cancellationToken) =>
        changes.OnceAsync(key, id, caller, ifMatch, new((user, deed) => user.SetActive(true, deed)), Ok, cancellationToken);

    private static Task<IdempotentResult<NoContent>> SignOut(
        long id, IfMatch ifMatch, IdempotencyKey key, Caller caller, UserChanges changes, Sessions sessions, CancellationToken cancellationToken)
    {
        var change = new UserChange(
            (user, deed) => user.WasDone("signed_out", deed), (user, token) => sessions.EndAsync(user.Id, token));
        return changes.OnceAsync(key, id, caller, ifMatch, change, _ => TypedResults.NoContent(), cancellationToken);
    }

    private static Task<IdempotentResult<OkTagged<SetPasswordLinkResponse>>> CreateLink(
        long id, IfMatch ifMatch, IdempotencyKey key, Caller caller, UserChanges changes, SetPasswordLinks links, CancellationToken cancellationToken)
    {
        SetPasswordLinkResponse? link = null;
        var change = new UserChange(
            (user, deed) => user.WasDone("set_password_link_created", deed),
            async (user, token) => link = await links.CreateAsync(user.Id, token));
        return changes.OnceAsync(
            key,
            id,
            caller,
            ifMatch,
            change,
            user => new OkTagged<SetPasswordLinkResponse>(link!, ETag.Of(user)),
            cancellationToken,
            isSecret: true);
    }
}
