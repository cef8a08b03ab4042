using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Standin.Tests.NpgsqlEntityFrameworkCore;

/// <summary>Applications that are configured by nothing but what a test gives.</summary>
internal static class Apps
{
    public const string Section = "Aspire:Npgsql:EntityFrameworkCore:PostgreSQL";
    public const string ConnectionString = "Host=127.0.0.1;Database=catalog";

    public static HostApplicationBuilder Builder(params (string Key, string Value)[] configuration)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(
            configuration.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)));
        return builder;
    }

    public static HostApplicationBuilder BuilderWithConnectionString() => Builder(("ConnectionStrings:catalog", ConnectionString));

    public static T Use<T>(this HostApplicationBuilder builder, Func<CatalogDbContext, T> read)
    {
        using var app = builder.Build();
        using var scope = app.Services.CreateScope();
        return read(scope.ServiceProvider.GetRequiredService<CatalogDbContext>());
    }
}
