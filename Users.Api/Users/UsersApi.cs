using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>The resource <c>/users</c>.</summary>
public static class UsersApi
{
    private const string Path = "/users";

    /// <summary>Maps it, with what can be done to a user.</summary>
    public static void MapUsers(this IEndpointRouteBuilder app)
    {
        var users = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        users.MapGetAndHead("", List).WithName("list_users").WithSummary("List users")
            .WithDescription("q finds text within names and addresses (fewer than three letters: at their start). sort takes id, username, email, "
                + "created_at and updated_at. "
                + "Members see themselves.")
            .ProducesValidationProblem();
        users.MapPost("", Create).WithName("create_user").WithSummary("Create a user")
            .WithDescription("A user without a password gets a link to set one.")
            .RequireAuthorization(Policies.Admin)
            .ProducesValidationProblem(StatusCodes.Status409Conflict);

        var user = users.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        user.MapGetAndHead("", Get).WithName("get_user").WithSummary("Get a user").WithConditionalGet();
        user.MapPut("", Replace).WithName("replace_user").WithSummary("Replace a user")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapPatch("", Update).WithName("update_user").WithSummary("Change some of a user")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapDelete("", Delete).WithName("delete_user").WithSummary("Delete a user")
            .WithDescription("Nothing of the user is left but the id, for what refers to it. The name and the address are free again.")
            .RequireAuthorization(Policies.Admin)
            .ProducesProblem(StatusCodes.Status409Conflict);
        user.MapUserActions();
        user.MapHistory();
    }

    private static async Task<Results<Page<UserResponse>, Problem>> List(
        [AsParameters] UserListQuery query, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(UserListQuery.SortFields, errors);
        var users = query.Filter(db.Users.AsNoTracking().VisibleTo(caller), errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(users, UserResponse.Of, cancellationToken);
    }

    private static async Task<Results<OkTagged<UserResponse>, Problem>> Get(
        long id, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(user => user.Id == id, cancellationToken);
        return user is null ? Problems.NotFound(nameof(User), id) : UserActions.Ok(user);
    }

    private static async Task<IdempotentResult<CreatedTagged<CreatedUserResponse>>> Create(
        Body<NewUser> body, IdempotencyKey key, Caller caller, UsersDbContext db, UserCreation creation, CancellationToken cancellationToken)
    {
        if (body.Value.Password is not null && !creation.TakesPasswords)
        {
            var errors = new FieldErrors();
            errors.Add(UserFields.Password, "The identity provider keeps the passwords: set it there.");
            return errors.ToProblem();
        }

        try
        {
            return await key.OnceAsync(db, CreateAsync, cancellationToken, isSecret: true);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(db, index, id: 0, body.Value.Username, body.Value.Email, cancellationToken);
        }

        async Task<IdempotentResult<CreatedTagged<CreatedUserResponse>>> CreateAsync(CancellationToken token)
        {
            var (user, link) = await creation.CreateAsync(body.Value, caller, token);
            return new CreatedTagged<CreatedUserResponse>(
                $"{Path}/{user.Id}", CreatedUserResponse.Of(user, link?.Url), ETag.Of(user));
        }
    }

    private static Task<Results<OkTagged<UserResponse>, Problem>> Replace(
        long id, Body<UserInput> body, IfMatch ifMatch, Caller caller, UsersDbContext db, UserChanges changes, CancellationToken cancellationToken) =>
        Change(id, new(body.Value.Username, body.Value.Email, body.Value.Role), ifMatch, caller, db, changes, cancellationToken);

    private static Task<Results<OkTagged<UserResponse>, Problem>> Update(
        long id, Body<UserPatch> body, IfMatch ifMatch, Caller caller, UsersDbContext db, UserChanges changes, CancellationToken cancellationToken) =>
        Change(id, body.Value, ifMatch, caller, db, changes, cancellationToken);

    private static async Task<Results<OkTagged<UserResponse>, Problem>> Change(
        long id, UserPatch patch, IfMatch ifMatch, Caller caller, UsersDbContext db, UserChanges changes, CancellationToken cancellationToken)
    {
        var (username, email, role) = patch;
        if (role is UserRole.Admin && caller.Kind == CallerKind.Member && caller.CanSee(id))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "Only an admin can change a role.");
        }

        try
        {
            var change = new UserChange(
                (user, deed) => user.Change(username, email, role, deed), TakesRights: role is UserRole.Member);
            return await changes.RunAsync(id, caller, ifMatch, change, UserActions.Ok, cancellationToken);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(db, index, id, username, email, cancellationToken);
        }
    }

    private static Task<Results<NoContent, Problem>> Delete(
        long id, IfMatch ifMatch, Caller caller, UserDeletion deletion, UserChanges changes, CancellationToken cancellationToken) =>
        changes.RunAsync(
            id,
            caller,
            ifMatch,
            new((user, deed) => user.Delete(deed), deletion.EraseAsync, TakesRights: true),
            _ => TypedResults.NoContent(),
            cancellationToken);
}
