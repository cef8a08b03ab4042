using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Persistence;

/// <summary>Classifies failures of the database.</summary>
public static class DatabaseErrors
{
    // Class 57P: the server is stopping, starting, or has ended the connection.
    private const string OperatorIntervention = "57P";

    // Class 28: the password was replaced, and its file is not yet.
    private const string InvalidAuthorization = "28";

    /// <summary>The name of the unique index that the write violated; null for any other failure.</summary>
    public static string? UniqueIndex(this DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? violation.ConstraintName
            : null;

    /// <summary>Whether the database is unavailable for now: unreachable, starting, out of connections, refusing the password, or it closed this one.</summary>
    internal static bool IsTransientFailure(this Exception exception) => exception.WithCauses().Any(cause => cause switch
    {
        PostgresException postgres =>
            postgres.IsTransient
            || postgres.SqlState.StartsWith(OperatorIntervention, StringComparison.Ordinal)
            || postgres.SqlState.StartsWith(InvalidAuthorization, StringComparison.Ordinal),
        NpgsqlException npgsql => npgsql.IsTransient,
        _ => false,
    });
}
