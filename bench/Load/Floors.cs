using Bench.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Yarp.ReverseProxy.Configuration;

namespace Bench.Load;

/// <summary>The least code that does the same: Kestrel and Npgsql reading the same rows, and YARP before it.</summary>
internal static class Floors
{
    public const string Service = "floor";
    public const string Proxy = "floor-proxy";

    private const string Columns = "SELECT id, username, email, role, active, has_password, created_at, updated_at FROM users";

    public static async Task<ChildService[]> StartAsync(string connectionString)
    {
        var (service, proxy) = (ReservedPort.FreeAddress(), ReservedPort.FreeAddress());
        return
        [
            await StartAsync(Service, service, $"--database={connectionString}"),
            await StartAsync(Proxy, proxy, $"--destination={service}"),
        ];
    }

    public static async Task RunServiceAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        await using var database = NpgsqlDataSource.Create(
            builder.Configuration["database"] + ";Max Auto Prepare=10;Auto Prepare Min Usages=2;No Reset On Close=true");
        var app = builder.Build();
        app.MapGet("/health", () => "");
        app.MapGet("/users/{id:long}", async (long id) => (await ReadAsync(database, "WHERE id = $1", id))[0]);
        app.MapGet("/users", (int limit) => ReadAsync(database, "WHERE deleted_at IS NULL ORDER BY id LIMIT $1", (long)limit));
        await app.RunAsync();
    }

    public static async Task RunProxyAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "floor", Match = new() { Path = "{**path}" } }],
            [new ClusterConfig { ClusterId = "floor", Destinations = new Dictionary<string, DestinationConfig> { ["floor"] = new() { Address = builder.Configuration["destination"]! } } }]);
        var app = builder.Build();
        app.MapReverseProxy();
        await app.RunAsync();
    }

    private static Task<ChildService> StartAsync(string mode, string address, string setting) => ChildService.StartAsync(
        mode, address, "/health", AppContext.BaseDirectory, Environment.ProcessPath!, mode, $"--urls={address}", setting);

    private static async Task<List<User>> ReadAsync(NpgsqlDataSource database, string condition, long parameter)
    {
        await using var command = database.CreateCommand($"{Columns} {condition}");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = parameter });
        await using var reader = await command.ExecuteReaderAsync();
        var users = new List<User>();
        while (await reader.ReadAsync())
        {
            users.Add(new(
                reader.GetInt64(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetBoolean(4), reader.GetBoolean(5),
                reader.GetDateTime(6), reader.GetDateTime(7)));
        }

        return users;
    }

    private sealed record User(
        long Id, string Username, string Email, string Role, bool Active, bool HasPassword, DateTime CreatedAt, DateTime UpdatedAt);
}
