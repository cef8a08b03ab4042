using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Microsoft.Extensions.Hosting;

public static partial class AspireEFPostgreSqlExtensions
{
    /// <summary>
    /// Adds retries, a command timeout, a health check, traces and metrics to a <typeparamref name="TContext"/> that the
    /// application registered itself. Throws <see cref="InvalidOperationException"/> where it is not registered, and at its first
    /// use where it has an execution strategy or a command timeout of its own that contradicts the settings.
    /// </summary>
    public static void EnrichNpgsqlDbContext<TContext>(
        this IHostApplicationBuilder builder, Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        var settings = ReadSettings<TContext>(builder, connectionName: null);
        configureSettings?.Invoke(settings);

        if (!settings.DisableRetry || settings.CommandTimeout is not null)
        {
            if (!IsRegistered<TContext>(builder))
            {
                throw new InvalidOperationException(
                    $"DbContext<{typeof(TContext).Name}> was not registered. Register it before calling {nameof(EnrichNpgsqlDbContext)}.");
            }

            builder.Services.ConfigureDbContext<TContext>(options => options.UseNpgsql(npgsql =>
            {
                var chosen = options.Options.Extensions.OfType<RelationalOptionsExtension>().FirstOrDefault();
                AddRetry(npgsql, chosen, options.Options, settings);
                AddCommandTimeout<TContext>(npgsql, chosen, settings);
            }));
        }

        AddObservation<TContext>(builder, settings);
    }

    private static void AddRetry(
        NpgsqlDbContextOptionsBuilder npgsql,
        RelationalOptionsExtension? chosen,
        DbContextOptions options,
        NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
    {
        if (settings.DisableRetry)
        {
            return;
        }

        // A strategy is made without a context, only to see its type: EF Core has no public way to ask for that.
#pragma warning disable EF1001
        var strategy = chosen?.ExecutionStrategyFactory?.Invoke(new ExecutionStrategyDependencies(null!, options, null!));
#pragma warning restore EF1001
        switch (strategy)
        {
            case null:
                npgsql.EnableRetryOnFailure();
                break;
            case NpgsqlRetryingExecutionStrategy:
                break;
            default:
                throw new InvalidOperationException(
                    $"{nameof(NpgsqlEntityFrameworkCorePostgreSQLSettings)}.{nameof(settings.DisableRetry)} needs to be set "
                    + "when a custom execution strategy is configured.");
        }
    }

    private static void AddCommandTimeout<TContext>(
        NpgsqlDbContextOptionsBuilder npgsql, RelationalOptionsExtension? chosen, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
    {
        if (settings.CommandTimeout is not { } seconds)
        {
            return;
        }

        if (chosen?.CommandTimeout is { } other && other != seconds)
        {
            throw new InvalidOperationException(
                $"Conflicting values for '{nameof(settings.CommandTimeout)}': {seconds} in {nameof(NpgsqlEntityFrameworkCorePostgreSQLSettings)}, "
                + $"{other} in DbContextOptions<{typeof(TContext).Name}>.");
        }

        npgsql.CommandTimeout(seconds);
    }
}
