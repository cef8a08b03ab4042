using System.Security.Claims;
using Users.Api.Accounts;
using Users.Api.Users.NewAddress;

namespace Users.Api.Users;

/// <summary>Changes of a user; what is null stays as it is.</summary>
public sealed record UserPatch(Username? Username = null, EmailAddress? Email = null, UserRole? Role = null) : IBody<UserPatch>
{
    public static UserPatch Read(BodyFields fields) => new(
        fields.Optional(UserFields.Username, Username.Parse),
        fields.Optional(UserFields.Email, EmailAddress.Parse),
        fields.OptionalValue(UserFields.Role, Roles.Parse));
}

/// <summary>A patch in which the username and the email address are required, to create or to replace a user.</summary>
public sealed record UserInput(Username Username, EmailAddress Email, UserRole? Role = null) : IBody<UserInput>
{
    public static UserInput Read(BodyFields fields)
    {
        fields.Require(UserFields.Username, UserFields.Email);
        var (username, email, role) = UserPatch.Read(fields);
        return new(username!, email!, role);
    }
}

/// <summary><c>PUT</c> and <c>PATCH /users/{id}</c>.</summary>
internal static class EditUser
{
    public static Task<IdempotentResult<OkWithETag<UserResponse>>> ReplaceAsync(
        long id, Body<UserInput> body, IfMatch ifMatch, ClaimsPrincipal principal, SignOutEverywhere signOut, EmailChange emails, [AsParameters] UserChanges changes) =>
        EditAsync(id, new(body.Value.Username, body.Value.Email, body.Value.Role), ifMatch, principal, signOut, emails, changes);

    public static Task<IdempotentResult<OkWithETag<UserResponse>>> UpdateAsync(
        long id, Body<UserPatch> body, IfMatch ifMatch, ClaimsPrincipal principal, SignOutEverywhere signOut, EmailChange emails, [AsParameters] UserChanges changes) =>
        EditAsync(id, body.Value, ifMatch, principal, signOut, emails, changes);

    private static async Task<IdempotentResult<OkWithETag<UserResponse>>> EditAsync(
        long id, UserPatch patch, IfMatch ifMatch, ClaimsPrincipal principal, SignOutEverywhere signOut, EmailChange emails, UserChanges changes)
    {
        var (username, email, role) = patch;
        if (role is UserRole.Admin && changes.Caller.Kind == CallerKind.Member && changes.Caller.CanSee(id))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, new(UserErrorCodes.RoleNeedsAdmin, "Only an admin can change a role."));
        }

        if (email is not null && await NeedsRecentSignInAsync(id, email, principal, changes))
        {
            return Reauthentication.Required();
        }

        if (await emails.FindConflictAsync(id, username, email, changes) is { } conflict)
        {
            return conflict;
        }

        var changesRole = false;
        try
        {
            return await changes.ChangeAsync(
                id,
                ifMatch,
                key: null,
                (user, audit) =>
                {
                    changesRole = role is not null && role != user.Role;
                    emails.Begin(user, email, changes, audit);
                    user.Change(username, emails.NeedsConfirmation ? null : email, role, audit);
                },
                async user =>
                {
                    if (changesRole)
                    {
                        await signOut.RunAsync(id, changes.CancellationToken);
                    }

                    await emails.FinishAsync(user, changes);
                    return UserResponse.Ok(user);
                },
                takesRights: role is UserRole.Member,
                refuse: user => emails.FindRefusalAsync(user, email, changes));
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(changes.Db, index, id, username, email, changes.CancellationToken);
        }
    }

    /// <summary>Forgotten passwords are sent to the address: whoever finds a browser open must not give it another.</summary>
    private static async Task<bool> NeedsRecentSignInAsync(long id, EmailAddress email, ClaimsPrincipal principal, UserChanges changes) =>
        changes.Caller.UserId == id
        && changes.Auth.Value.IsOwnProvider
        && !RecentSignIn.Is(principal, changes.Clock)
        && await changes.Db.Users.AnyAsync(user => user.Id == id && user.Email != email.Value, changes.CancellationToken);
}
