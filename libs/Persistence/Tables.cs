using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Persistence;

internal static class Tables
{
    /// <summary>An entity's table and its columns, quoted for SQL.</summary>
    public static (string Table, string Columns) TableOf<T>(this DbContext db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} has no table.");
        // By name: a prepared "SELECT *" fails when a migration has added a column. The version, xmin, is no part of it either.
        var columns = type.GetProperties().Select(property => sql.DelimitIdentifier(property.GetColumnName()));
        return (sql.DelimitIdentifier(type.GetTableName()!), string.Join(", ", columns));
    }
}
