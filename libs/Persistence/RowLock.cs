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
    public static async Task<T?> FindForUpdateAsync<T>(this DbContext db, object id, CancellationToken cancellationToken)
        where T : class
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.");
        // By name: a prepared "SELECT *" fails when a migration has added a column. The version, xmin, is no part of it either.
        var columns = string.Join(", ", type.GetProperties().Select(property => sql.DelimitIdentifier(property.GetColumnName())));
        var query = $"SELECT {columns} FROM {sql.DelimitIdentifier(type.GetTableName()!)} WHERE id = {{0}} FOR UPDATE";
        var rows = await db.Set<T>().FromSqlRaw(query, id).ToListAsync(cancellationToken);
        return rows.SingleOrDefault();
    }
}
