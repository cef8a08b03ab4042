using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers Entity Framework Core contexts that live in PostgreSQL.</summary>
public static partial class AspireEFPostgreSqlExtensions
{
    private const string SectionName = "Aspire:Npgsql:EntityFrameworkCore:PostgreSQL";

    /// <summary>
    /// Registers <typeparamref name="TContext"/> pooled, with retries, a health check, traces and metrics. Settings come from the
    /// section <c>Aspire:Npgsql:EntityFrameworkCore:PostgreSQL</c>, its children named <paramref name="connectionName"/> and after
    /// the context type, <c>ConnectionStrings:{connectionName}</c> and <paramref name="configureSettings"/>; later wins. Where
    /// none gives a connection string, the first use of the context throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public static void AddNpgsqlDbContext<TContext>(
        this IHostApplicationBuilder builder,
        string connectionName,
        Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null,
        Action<DbContextOptionsBuilder>? configureDbContextOptions = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionName);
        if (builder.Environment.IsDevelopment() && IsRegistered<TContext>(builder))
        {
            var name = typeof(TContext).Name;
            throw new InvalidOperationException(
                $"DbContext<{name}> is already registered. Remove the other registration, or call EnrichNpgsqlDbContext<{name}>() instead.");
        }

        var settings = ReadSettings<TContext>(builder, connectionName);
        settings.ConnectionString = builder.Configuration.GetConnectionString(connectionName) ?? settings.ConnectionString;
        configureSettings?.Invoke(settings);

        builder.Services.AddDbContextPool<TContext>(options =>
        {
            UseNpgsql<TContext>(options, connectionName, settings);
            configureDbContextOptions?.Invoke(options);
        });
        AddObservation<TContext>(builder, settings);
    }

    private static void UseNpgsql<TContext>(
        DbContextOptionsBuilder options, string connectionName, NpgsqlEntityFrameworkCorePostgreSQLSettings settings)
        where TContext : DbContext
    {
        // Tools that only read the model need no server.
        if (string.IsNullOrWhiteSpace(settings.ConnectionString) && !EF.IsDesignTime)
        {
            throw new InvalidOperationException(
                $"ConnectionString is missing. It should be provided in 'ConnectionStrings:{connectionName}' or under the key "
                + $"'ConnectionString' in the configuration section '{SectionName}' or '{SectionName}:{typeof(TContext).Name}'.");
        }

        options.UseNpgsql(settings.ConnectionString, npgsql =>
        {
            if (!settings.DisableRetry)
            {
                npgsql.EnableRetryOnFailure();
            }

            if (settings.CommandTimeout is { } seconds)
            {
                npgsql.CommandTimeout(seconds);
            }
        });
    }

    private static NpgsqlEntityFrameworkCorePostgreSQLSettings ReadSettings<TContext>(
        IHostApplicationBuilder builder, string? connectionName)
    {
        var settings = new NpgsqlEntityFrameworkCorePostgreSQLSettings();
        var section = builder.Configuration.GetSection(SectionName);
        section.Bind(settings);
        if (connectionName is not null)
        {
            section.GetSection(connectionName).Bind(settings);
        }

        section.GetSection(typeof(TContext).Name).Bind(settings);
        return settings;
    }

    private static bool IsRegistered<TContext>(IHostApplicationBuilder builder)
        where TContext : DbContext =>
        builder.Services.Any(service => service.ServiceType == typeof(DbContextOptions<TContext>));
}
