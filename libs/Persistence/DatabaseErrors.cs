using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Persistence;

/// <summary>Recognises what PostgreSQL refused, and that it cannot be reached.</summary>
public static class DatabaseErrors
{
    // Class 57P: the server is stopping, starting, or has ended the connection.
    private const string OperatorIntervention = "57P";

    /// <summary>The name of the unique index that a write would have broken; null where that is not what happened.</summary>
    public static string? UniqueIndex(this DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName
            : null;

    /// <summary>Whether the database cannot be used for now: it cannot be reached, is starting, is full, or has ended the connection.</summary>
    internal static bool IsPassing(this Exception exception) => exception.WithCauses().Any(cause => cause switch
    {
        PostgresException postgres =>
            postgres.IsTransient || postgres.SqlState.StartsWith(OperatorIntervention, StringComparison.Ordinal),
        NpgsqlException npgsql => npgsql.IsTransient,
        _ => false,
    });
}
