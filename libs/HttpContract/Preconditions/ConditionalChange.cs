using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Preconditions;

/// <summary>Changes one object, if it is there (404) and still what the client saw (412).</summary>
public static class ConditionalChange
{
    /// <summary>
    /// Changes a row in a transaction. Two writers at once come one after the other: with If-Match the second is refused, without
    /// it the second wins.
    /// </summary>
    /// <param name="db">Where the row is.</param>
    /// <param name="id">The row's id.</param>
    /// <param name="ifMatch">What the client asks of its version.</param>
    /// <param name="change">Makes the change; runs again where the transaction has to be repeated.</param>
    /// <param name="answer">What to answer when it is made.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static Task<Results<TAnswer, Problem>> ChangeAsync<T, TAnswer>(
        this DbContext db, long id, IfMatch ifMatch, Action<T> change, Func<T, TAnswer> answer, CancellationToken cancellationToken)
        where T : class, IVersioned
        where TAnswer : IResult =>
        db.InTransactionAsync<Results<TAnswer, Problem>>(
            async token =>
            {
                var row = await db.FindForUpdateAsync<T>(id, token);
                if (row is null)
                {
                    return Problems.NotFound(typeof(T).Name, id);
                }

                if (!ifMatch.Allows(ETag.Of(row)))
                {
                    return Problems.PreconditionFailed();
                }

                change(row);
                await db.SaveChangesAsync(token);
                return answer(row);
            },
            cancellationToken);
}
