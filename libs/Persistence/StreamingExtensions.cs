using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Persistence;

namespace Microsoft.Extensions.Hosting;

/// <summary>Registers <see cref="StreamingQueries{TContext}"/>.</summary>
public static class StreamingExtensions
{
    /// <param name="builder">The application.</param>
    /// <param name="connectionName">The name of the database's connection string.</param>
    public static void AddStreamingQueries<TContext>(this IHostApplicationBuilder builder, string connectionName)
        where TContext : DbContext =>
        builder.Services.AddSingleton(new StreamingQueries<TContext>(
            DatabaseDefaults.Tune(builder.Configuration.GetConnectionString(connectionName)) ?? ""));
}
