using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Users.Api.Data;
using Users.Api.History;

namespace Users.Api.Users;

/// <summary>Changes one user, if the caller may see them (404), they are still what the caller saw (412), and an admin is left (409).</summary>
internal sealed class UserChanges(UsersDbContext db, TimeProvider clock)
{
    /// <summary>Makes a change in a transaction; all of it runs again where that has to be repeated.</summary>
    public Task<Results<TAnswer, Problem>> RunAsync<TAnswer>(
        long id, Caller caller, IfMatch ifMatch, UserChange change, Func<User, TAnswer> answer, CancellationToken cancellationToken)
        where TAnswer : IResult =>
        db.InTransactionAsync(token => ApplyAsync(id, caller, ifMatch, change, answer, token), cancellationToken);

    /// <summary>The same, once for each idempotency key.</summary>
    public Task<IdempotentResult<TAnswer>> OnceAsync<TAnswer>(
        IdempotencyKey key,
        long id,
        Caller caller,
        IfMatch ifMatch,
        UserChange change,
        Func<User, TAnswer> answer,
        CancellationToken cancellationToken,
        bool isSecret = false)
        where TAnswer : IResult, IEndpointMetadataProvider =>
        key.OnceAsync<TAnswer>(
            db, async token => await ApplyAsync(id, caller, ifMatch, change, answer, token), cancellationToken, isSecret);

    private async Task<Results<TAnswer, Problem>> ApplyAsync<TAnswer>(
        long id, Caller caller, IfMatch ifMatch, UserChange change, Func<User, TAnswer> answer, CancellationToken cancellationToken)
        where TAnswer : IResult
    {
        if (!caller.CanSee(id))
        {
            return Problems.NotFound(nameof(User), id);
        }

        if (change.TakesRights)
        {
            // Before the row: two admins who take each other's rights at once come one after the other, and wait in no circle.
            await db.LockAsync(AdvisoryLock.Admins, cancellationToken);
        }

        var user = await db.FindForUpdateAsync<User>(id, cancellationToken);
        if (user is null)
        {
            return Problems.NotFound(nameof(User), id);
        }

        if (!ifMatch.Allows(ETag.Of(user)))
        {
            return Problems.PreconditionFailed();
        }

        var wasAdmin = user.IsActiveAdmin;
        change.Apply(user, Deed.By(caller, clock));
        if (wasAdmin && !user.IsActiveAdmin && !await HasOtherAdminAsync(id, cancellationToken))
        {
            db.ChangeTracker.Clear();
            return Problems.Of(StatusCodes.Status409Conflict, "This is the last active admin. Make somebody else an admin first.");
        }

        await db.SaveChangesAsync(cancellationToken);
        await (change.Then?.Invoke(user, cancellationToken) ?? Task.CompletedTask);
        return answer(user);
    }

    private Task<bool> HasOtherAdminAsync(long id, CancellationToken cancellationToken) =>
        db.Users.AnyAsync(other => other.Id != id && other.Role == UserRole.Admin && other.Active, cancellationToken);
}
