using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Persistence;

/// <summary>
/// The name that PostgreSQL gives to what a query sees: which transactions. The same query with the same snapshot has the same result, since
/// no transaction that it would see has been committed in between.
/// </summary>
public static class Snapshot
{
    /// <summary>Lets queries ask for <see cref="Current"/>.</summary>
    public static ModelBuilder HasSnapshots(this ModelBuilder model)
    {
        model.HasDbFunction(typeof(Snapshot).GetMethod(nameof(Current))!).HasTranslation(_ =>
            // A query of its own, which PostgreSQL answers once and not for each row; written in the place of a function's name.
            new SqlFunctionExpression("(SELECT pg_current_snapshot()::text)", nullable: false, typeof(string), new StringTypeMapping("text", dbType: null)));
        return model;
    }

    /// <summary>In a query: its snapshot.</summary>
    public static string Current() => throw new InvalidOperationException("It has a meaning in queries only.");
}
