using Microsoft.EntityFrameworkCore;

namespace Persistence;

/// <summary>Inserts rows.</summary>
public static class InsertExtensions
{
    /// <summary>Inserts one row, once. <paramref name="create"/> runs again where the transaction has to be repeated.</summary>
    public static Task<T> InsertAsync<T>(this DbContext db, Func<T> create, CancellationToken cancellationToken)
        where T : class =>
        db.InTransactionAsync(
            async token =>
            {
                var row = db.Add(create()).Entity;
                await db.SaveChangesAsync(token);
                return row;
            },
            cancellationToken);
}
