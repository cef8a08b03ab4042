using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;

namespace Users.Api.Users;

/// <summary><c>GET /users/{id}</c>.</summary>
internal static class GetUser
{
    public static async Task<Results<OkWithETag<UserResponse>, Problem>> HandleAsync(
        long id, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var found = caller.CanSee(id) ? await UserQueries.FindAsync(db, id, cancellationToken) : null;
        return found is var (user, version) ? new OkWithETag<UserResponse>(user, ETag.Of(version)) : Problems.NotFound(nameof(User), id);
    }
}
