namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

/// <summary>How a context registered by <c>AddNpgsqlDbContext</c> reaches PostgreSQL, and what is observed of it.</summary>
public sealed class NpgsqlEntityFrameworkCorePostgreSQLSettings
{
    /// <summary>Npgsql's connection string.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>True: commands that fail for a passing reason are not repeated.</summary>
    public bool DisableRetry { get; set; }

    /// <summary>True: no health check that connects to the database.</summary>
    public bool DisableHealthChecks { get; set; }

    /// <summary>True: no traces of commands.</summary>
    public bool DisableTracing { get; set; }

    /// <summary>True: no metrics of connections and commands.</summary>
    public bool DisableMetrics { get; set; }

    /// <summary>Seconds that a command may take; null: as the connection string says.</summary>
    public int? CommandTimeout { get; set; }
}
