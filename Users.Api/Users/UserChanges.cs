using Microsoft.AspNetCore.Http.Metadata;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>
/// Changes one user in a transaction, if the caller may see them (404), they are still what the caller saw (412), and an admin is
/// left (409). The functions given here run again if the transaction has to be repeated.
/// </summary>
public sealed record UserChanges(Caller Caller, UsersDbContext Db, TimeProvider Clock, CancellationToken CancellationToken)
{
    /// <param name="key">Null if the method has none.</param>
    /// <param name="apply">Makes the change.</param>
    /// <param name="respond">Does what else belongs to the change, once the user is saved, and makes the response.</param>
    /// <param name="takesRights">Whether an admin may no longer be one afterwards.</param>
    /// <param name="isSecret">Whether the response holds a secret.</param>
    internal Task<IdempotentResult<TResult>> ChangeAsync<TResult>(
        long id,
        IfMatch ifMatch,
        IdempotencyKey? key,
        Action<User, AuditInfo> apply,
        Func<User, Task<TResult>> respond,
        bool takesRights = false,
        bool isSecret = false)
        where TResult : IResult, IEndpointMetadataProvider
    {
        return new Opening(Db).SaveOnceAsync<TResult>(key, RunAsync, CancellationToken, isSecret);

        async Task<IdempotentResult<TResult>> RunAsync(CancellationToken cancellationToken)
        {
            if (!Caller.CanSee(id))
            {
                return Problems.NotFound(nameof(User), id);
            }

            if (takesRights)
            {
                // Before the row, so that two admins who take each other's rights at once wait in turn and not for each other.
                await Db.LockAsync(AdvisoryLock.Admins, cancellationToken);
            }

            var user = await Db.FindForUpdateAsync<User>(id, cancellationToken);
            if (user is null)
            {
                return Problems.NotFound(nameof(User), id);
            }

            if (!ifMatch.Allows(ETag.Of(user)))
            {
                return Problems.PreconditionFailed();
            }

            var wasAdmin = user.IsActiveAdmin;
            apply(user, AuditInfo.By(Caller, Clock));
            if (wasAdmin && !user.IsActiveAdmin && !await HasOtherAdminAsync(id, cancellationToken))
            {
                Db.ChangeTracker.Clear();
                return Problems.Of(
                    StatusCodes.Status409Conflict, new(UserErrorCodes.LastAdmin, "This is the last active admin. Make somebody else an admin first."));
            }

            await Db.SaveChangesAsync(cancellationToken);
            return await respond(user);
        }
    }

    private Task<bool> HasOtherAdminAsync(long id, CancellationToken cancellationToken) =>
        Db.Users.AnyAsync(other => other.Id != id && other.Role == UserRole.Admin && other.Active, cancellationToken);
}
