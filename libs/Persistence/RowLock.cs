using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Persistence;

public static class RowLock
{
    /// <summary>
    /// Loads a row and locks it until the transaction ends, so that what was decided on it (If-Match, the members that a PATCH leaves
    /// alone) still holds when it is written. Null if there is none.
    /// </summary>
    public static async Task<T?> FindForUpdateAsync<T>(this DbContext db, long id, CancellationToken cancellationToken)
        where T : class
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = db.Model.FindEntityType(typeof(T))?.GetTableName() ?? throw new ArgumentException($"{typeof(T).Name} has no table.");
        // xmin, the version, is not part of *.
        var query = $"SELECT *, xmin FROM {sql.DelimitIdentifier(table)} WHERE id = {{0}} FOR UPDATE";
        var rows = await db.Set<T>().FromSqlRaw(query, id).ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }
}
