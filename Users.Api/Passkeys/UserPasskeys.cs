using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Users;

namespace Users.Api.Passkeys;

/// <summary>A passkey as clients see it.</summary>
public sealed record PasskeyResponse(
    [property: Description("The passkey's number.")] long Id,
    [property: Description("How its owner calls it."), Example("Ada's phone")] string Name,
    [property: Description("When it was added, UTC.")] DateTime CreatedAt,
    [property: Description("When it last signed in, UTC; null if never.")] DateTime? LastUsedAt);

/// <summary><c>GET /users/{id}/passkeys</c> and <c>DELETE /users/{id}/passkeys/{passkeyId}</c>. Users add theirs on a page of this service.</summary>
internal static class UserPasskeys
{
    public static async Task<Results<Page<PasskeyResponse>, Problem>> ListAsync(
        long id, [AsParameters] PageQuery query, Caller caller, UsersDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(new SortFields<Passkey>(passkey => passkey.Id).Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Users.VisibleTo(caller).AnyAsync(user => user.Id == id, cancellationToken)
            ? await page.ReadAsync(
                db.Set<Passkey>().AsNoTracking().Where(passkey => passkey.UserId == id),
                passkey => new PasskeyResponse(passkey.Id, passkey.Name, passkey.CreatedAt, passkey.LastUsedAt),
                cancellationToken)
            : Problems.NotFound(nameof(User), id);
    }

    /// <summary>Removes a passkey; one that is gone already too. The user's sign-ins go on: sign them out to end those.</summary>
    public static Task<IdempotentResult<NoContent>> RemoveAsync(long id, long passkeyId, IfMatch ifMatch, AccountPasskeys passkeys, [AsParameters] UserChanges changes) =>
        changes.ChangeAsync(
            id,
            ifMatch,
            key: null,
            (_, _) => { },
            async user =>
            {
                if (await changes.Db.Set<Passkey>().SingleOrDefaultAsync(one => one.Id == passkeyId && one.UserId == id, changes.CancellationToken) is { } passkey)
                {
                    passkeys.Remove(user, passkey, AuditInfo.By(changes.Caller, changes.Clock));
                }

                return TypedResults.NoContent();
            });
}
