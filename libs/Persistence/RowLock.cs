using Microsoft.EntityFrameworkCore;

namespace Persistence;

public static class RowLock
{
    /// <summary>
    /// Loads a row and locks it until the transaction ends, so that what was decided on it (If-Match, the members that a PATCH leaves
    /// alone) still holds when it is written. Null if there is none.
    /// </summary>
    public static async Task<T?> FindForUpdateAsync<T>(this DbContext db, object id, CancellationToken cancellationToken)
        where T : class
    {
        var (table, columns) = db.TableOf<T>();
        var query = $"SELECT {columns} FROM {table} WHERE id = {{0}} FOR UPDATE";
        var rows = await db.Set<T>().FromSqlRaw(query, id).ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }
}
