using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Http;
using ServiceDefaults.Http.Bodies;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.Paging;
using ServiceDefaults.Http.Preconditions;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary>The resource <c>/users</c>.</summary>
public static class UsersApi
{
    private const string Path = "/users";

    /// <summary>Maps it.</summary>
    public static void MapUsers(this IEndpointRouteBuilder app)
    {
        var users = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        users.MapGetAndHead("", List).WithName("list_users").WithSummary("List users")
            .WithDescription("q finds text within names and addresses. sort takes id, username, email, created_at and updated_at.")
            .ProducesValidationProblem();
        users.MapPost("", Create).WithName("create_user").WithSummary("Create a user")
            .ProducesValidationProblem(StatusCodes.Status409Conflict);

        var user = users.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        user.MapGetAndHead("", Get).WithName("get_user").WithSummary("Get a user").WithConditionalGet();
        user.MapPut("", Replace).WithName("replace_user").WithSummary("Replace a user")
            .ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapPatch("", Update).WithName("update_user").WithSummary("Change some of a user")
            .ProducesValidationProblem(StatusCodes.Status409Conflict);
        user.MapDelete("", Delete).WithName("delete_user").WithSummary("Delete a user");
    }

    private static async Task<Results<Page<UserResponse>, Problem>> List(
        [AsParameters] UserListQuery query, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(UserListQuery.SortFields, errors);
        var users = query.Filter(db.Users.AsNoTracking(), errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(users, UserResponse.Of, cancellationToken);
    }

    private static async Task<Results<OkTagged<UserResponse>, Problem>> Get(
        long id, UsersDbContext db, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == id, cancellationToken);
        return user is null ? Problems.NotFound(nameof(User), id) : Ok(user);
    }

    private static async Task<Results<CreatedTagged<UserResponse>, Problem>> Create(
        Body<UserInput> body, UsersDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (username, email) = body.Value;
        try
        {
            var user = await db.InsertAsync(() => new User(username, email, UserRole.Member, clock.Now()), cancellationToken);
            return new CreatedTagged<UserResponse>($"{Path}/{user.Id}", UserResponse.Of(user), ETag.Of(user));
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(db, index, id: 0, username, email, cancellationToken);
        }
    }

    private static Task<Results<OkTagged<UserResponse>, Problem>> Replace(
        long id, Body<UserInput> body, IfMatch ifMatch, UsersDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        Change(id, new(body.Value.Username, body.Value.Email), ifMatch, db, clock, cancellationToken);

    private static Task<Results<OkTagged<UserResponse>, Problem>> Update(
        long id, Body<UserPatch> body, IfMatch ifMatch, UsersDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        Change(id, body.Value, ifMatch, db, clock, cancellationToken);

    private static async Task<Results<OkTagged<UserResponse>, Problem>> Change(
        long id, UserPatch change, IfMatch ifMatch, UsersDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (username, email) = change;
        try
        {
            return await db.ChangeAsync<User, OkTagged<UserResponse>>(
                id, ifMatch, user => user.Change(username, email, clock.Now()), Ok, cancellationToken);
        }
        catch (DbUpdateException e) when (e.UniqueIndex() is { } index)
        {
            return await UserConflicts.DescribeAsync(db, index, id, username, email, cancellationToken);
        }
    }

    private static Task<Results<NoContent, Problem>> Delete(
        long id, IfMatch ifMatch, UsersDbContext db, CancellationToken cancellationToken) =>
        db.ChangeAsync<User, NoContent>(id, ifMatch, user => db.Users.Remove(user), _ => TypedResults.NoContent(), cancellationToken);

    private static OkTagged<UserResponse> Ok(User user) => new(UserResponse.Of(user), ETag.Of(user));
}
