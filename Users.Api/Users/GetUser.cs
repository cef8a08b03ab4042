using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary><c>GET /users/{id}</c>.</summary>
internal static class GetUser
{
    public static async Task<Results<OkWithETag<UserResponse>, Problem>> HandleAsync(
        long id, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(user => user.Id == id, cancellationToken);
        return user is null ? Problems.NotFound(nameof(User), id) : UserResponse.Ok(user);
    }
}
