using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Users.Api.Data;
using Users.Api.Users;

namespace Users.Api.SecondFactors;

/// <summary><c>GET /users/{id}/second-factor</c>.</summary>
internal static class GetSecondFactor
{
    public static async Task<Results<Ok<SecondFactorResponse>, Problem>> HandleAsync(
        long id, Caller caller, UsersDbContext db, AccountSecondFactors factors, IOptions<SecondFactorOptions> options, CancellationToken cancellationToken) =>
        await db.Users.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(user => user.Id == id, cancellationToken) is { } user
            ? TypedResults.Ok(SecondFactorResponse.Of(await factors.FindAsync(id, cancellationToken), options.Value.Requires(user)))
            : Problems.NotFound(nameof(User), id);
}
