using Microsoft.Extensions.Options;
using Users.Api.History;
using Users.Api.Passkeys;
using Users.Api.Passwords;
using Users.Api.SecondFactors;

namespace Users.Api.Users;

/// <summary>The routes of <c>/users</c>.</summary>
public static class UsersApi
{
    internal const string Path = "/users";

    public static void MapUsers(this IEndpointRouteBuilder app)
    {
        var users = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        users.MapGetAndHead("", ListUsers.HandleAsync).WithName("list_users").WithSummary("List users")
            .WithDescription("q finds text within names and addresses without regard to case and accents (fewer than three letters, or one of Chinese, "
                + "Japanese or Korean: at their start). sort takes id, username, email, created_at and updated_at. Members see only themselves. "
                + "As text/csv all pages come as one table.")
            .ProducesValidationProblem();
        users.MapPost("", CreateUser.HandleAsync).WithName("create_user").WithSummary("Create a user")
            .WithDescription("A user created without a password gets a link to set one.")
            .RequireAuthorization(Policies.Admin)
            .ProducesValidationProblem(StatusCodes.Status409Conflict);
        MapUser(users.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound));
    }

    private static void MapUser(RouteGroupBuilder user)
    {
        user.MapGetAndHead("", GetUser.HandleAsync).WithName("get_user").WithSummary("Get a user").WithConditionalGet();
        user.MapPut("", EditUser.ReplaceAsync).WithName("replace_user").WithSummary("Replace a user")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapPatch("", EditUser.UpdateAsync).WithName("update_user").WithSummary("Update a user")
            .WithDescription("Members that are omitted keep their values.")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapDelete("", DeleteUser.HandleAsync).WithName("delete_user").WithSummary("Delete a user")
            .WithDescription("Only the id is kept, for what refers to it. The username and the email address can be used again.")
            .RequireAuthorization(Policies.Admin)
            .ProducesProblem(StatusCodes.Status409Conflict);
        user.MapPost("/deactivate", DeactivateUser.HandleAsync).WithName("deactivate_user").WithSummary("Deactivate a user")
            .WithDescription("The user is signed out everywhere and can no longer sign in.")
            .RequireAuthorization(Policies.Admin);
        user.MapPost("/reactivate", ReactivateUser.HandleAsync).WithName("reactivate_user").WithSummary("Reactivate a user")
            .RequireAuthorization(Policies.Admin);
        // Another provider would have the passwords and the sign-ins.
        if (((IEndpointRouteBuilder)user).ServiceProvider.GetRequiredService<IOptions<AuthOptions>>().Value.IsOwnProvider)
        {
            user.MapPost("/set-password-link", CreateSetPasswordLink.HandleAsync).WithName("create_set_password_link")
                .WithSummary("Create a link to set a password")
                .WithDescription("The user sets their password with it, once. Earlier links of the user stop working.")
                .RequireAuthorization(Policies.Admin);
            user.MapGetAndHead("/passkeys", UserPasskeys.ListAsync).WithName("list_user_passkeys").WithSummary("List a user's passkeys")
                .ProducesValidationProblem();
            user.MapDelete("/passkeys/{passkeyId:long}", UserPasskeys.RemoveAsync).WithName("remove_user_passkey").WithSummary("Remove a user's passkey")
                .WithDescription("Nobody signs in with it any more. Sign-ins that it began go on.")
                .RequireAuthorization(Policies.Admin);
            user.MapGetAndHead("/second-factor", GetSecondFactor.HandleAsync).WithName("get_second_factor")
                .WithSummary("Get what a user signs in with beside the password");
            user.MapDelete("/second-factor", RemoveSecondFactor.HandleAsync).WithName("remove_second_factor")
                .WithSummary("Remove a user's authenticator app and recovery codes")
                .WithDescription("For who has lost them. Says what is left; passkeys stay.")
                .RequireAuthorization(Policies.Admin);
            user.MapPost("/send-set-password-link", SendSetPasswordLink.HandleAsync).WithName("send_set_password_link")
                .WithSummary("Send a user a link to set a password")
                .WithDescription("Sent to the user's address; nobody else sees it. Earlier links of the user stop working. 409 where mail is not set up.")
                .RequireAuthorization(Policies.Admin)
                .ProducesProblem(StatusCodes.Status409Conflict);
            user.MapPost("/sign-out", SignOutUser.HandleAsync).WithName("sign_out_user").WithSummary("Sign a user out everywhere");
        }

        user.MapGetAndHead("/history", ListUserHistory.HandleAsync).WithName("list_user_history").WithSummary("List a user's history")
            .WithDescription("Newest first.")
            .ProducesValidationProblem();
    }
}
