using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>Recognises what PostgreSQL refused.</summary>
public static class DatabaseErrors
{
    /// <summary>The name of the unique index that a write would have broken; null where that is not what happened.</summary>
    public static string? UniqueIndex(this DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName
            : null;
}
