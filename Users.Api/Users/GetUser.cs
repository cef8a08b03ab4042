using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary><c>GET /users/{id}</c>.</summary>
internal static class GetUser
{
    private static readonly Func<UsersDbContext, long, CancellationToken, Task<User?>> Find = EF.CompileAsyncQuery(
        (UsersDbContext db, long id, CancellationToken _) => db.Users.AsNoTracking().SingleOrDefault(user => user.Id == id));

    public static async Task<Results<OkWithETag<UserResponse>, Problem>> HandleAsync(
        long id, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var user = caller.CanSee(id) ? await Find(db, id, cancellationToken) : null;
        return user is null ? Problems.NotFound(nameof(User), id) : UserResponse.Ok(user);
    }
}
