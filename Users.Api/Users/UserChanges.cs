using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>
/// Changes one user in a transaction, if the caller still is who their token says (401, 403) and may see the user (404), the user is still
/// what the caller saw (412), and an admin is left (409). The functions given here run again if the transaction has to be repeated.
/// </summary>
public sealed record UserChanges(
    Caller Caller, UsersDbContext Db, IOptions<AuthOptions> Auth, TimeProvider Clock, CancellationToken CancellationToken)
{
    /// <summary>The opening of a transaction that creates a user.</summary>
    internal (Opening Opening, CallerCheck Caller) Open() => Open(id: null, takesRights: false);

    /// <param name="key">Null if the method has none.</param>
    /// <param name="apply">Makes the change.</param>
    /// <param name="respond">Does what else belongs to the change, and makes the response.</param>
    /// <param name="takesRights">Whether an admin may no longer be one afterwards.</param>
    /// <param name="isSecret">Whether the response holds a secret.</param>
    /// <param name="refuse">What else speaks against it, once the user's row is locked; null for nothing.</param>
    internal Task<IdempotentResult<TResult>> ChangeAsync<TResult>(
        long id,
        IfMatch ifMatch,
        IdempotencyKey? key,
        Action<User, AuditInfo> apply,
        Func<User, Task<TResult>> respond,
        bool takesRights = false,
        bool isSecret = false,
        Func<User, Task<Problem?>>? refuse = null)
        where TResult : IResult, IEndpointMetadataProvider
    {
        var (opening, check) = Open(Caller.CanSee(id) ? id : null, takesRights);
        return opening.SaveOnceAsync<TResult>(key, RunAsync, CancellationToken, isSecret, () => check.Refusal);

        async Task<IdempotentResult<TResult>> RunAsync(CancellationToken cancellationToken)
        {
            if (!Caller.CanSee(id))
            {
                return Problems.NotFound(nameof(User), id);
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

            if (refuse is not null && await refuse(user) is { } refusal)
            {
                return refusal;
            }

            var wasAdmin = user.IsActiveAdmin;
            apply(user, AuditInfo.By(Caller, Clock));
            if (wasAdmin && !user.IsActiveAdmin && !await HasOtherAdminAsync(id, cancellationToken))
            {
                Db.ChangeTracker.Clear();
                return Problems.Of(
                    StatusCodes.Status409Conflict, new(UserErrorCodes.LastAdmin, "This is the last active admin. Make somebody else an admin first."));
            }

            opening.SetVersions();
            return await respond(user);
        }
    }

    // Rows are locked in the order of their ids: two users who change each other at once wait in turn and not for each other.
    private (Opening Opening, CallerCheck Caller) Open(long? id, bool takesRights)
    {
        var opening = new Opening(Db);
        if (takesRights)
        {
            opening.Ask($"SELECT pg_advisory_xact_lock({(long)AdvisoryLock.Admins})", _ => true);
        }

        if (id < Caller.UserId)
        {
            opening.LockRow<User>(id.Value);
        }

        var check = new CallerCheck(opening, Caller, Auth.Value.IsOwnProvider, changesThemselves: id == Caller.UserId);
        if (id > Caller.UserId)
        {
            opening.LockRow<User>(id.Value);
        }

        return (opening, check);
    }

    private Task<bool> HasOtherAdminAsync(long id, CancellationToken cancellationToken) =>
        Db.Users.AnyAsync(other => other.Id != id && other.Role == UserRole.Admin && other.Active, cancellationToken);
}
