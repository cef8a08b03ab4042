using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedPostgres.Tests;

/// <summary>A server with two databases.</summary>
internal sealed class PostgresApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DistributedApplication _app;

    private PostgresApp(DistributedApplication app) => _app = app;

    public static Task<PostgresApp> StartAsync(params string[] args) => StartAsync(_ => { }, args);

    public static async Task<PostgresApp> StartAsync(Action<IDistributedApplicationBuilder> configure, params string[] args)
    {
        var postgres = await StartUnawaitedAsync(configure, args);
        await postgres.WaitUntilHealthyAsync("usersdb");
        await postgres.WaitUntilHealthyAsync("billingdb");
        return postgres;
    }

    public static async Task<PostgresApp> StartUnawaitedAsync(Action<IDistributedApplicationBuilder> configure, params string[] args)
    {
        var builder = await CreateBuilderAsync(args);
        configure(builder);
        var app = await builder.BuildAsync();
        await app.StartAsync();
        return new PostgresApp(app);
    }

    public static async Task<IDistributedApplicationTestingBuilder> CreateBuilderAsync(params string[] args)
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.TestAppHost>(args);
        var server = builder.CreateResourceBuilder(builder.Resources.OfType<EmbeddedPostgresResource>().Single());
        server.AddDatabase("usersdb");
        server.AddDatabase("billingdb");
        return builder;
    }

    public async Task<string> ConnectionStringAsync(string resource) => (await _app.GetConnectionStringAsync(resource))!;

    public async Task<Dictionary<string, string?>> ConnectionPropertiesAsync(string resource)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in ((IResourceWithConnectionString)Resource(resource)).GetConnectionProperties())
        {
            values[name] = await value.GetValueAsync(CancellationToken.None);
        }

        return values;
    }

    public Task WaitUntilHealthyAsync(string resource) => _app.ResourceNotifications.WaitForResourceHealthyAsync(resource, WaitBehavior.WaitOnResourceUnavailable).WaitAsync(Patience);

    public Task WaitForAsync(string resource, Func<ResourceEvent, bool> condition) => _app.ResourceNotifications.WaitForResourceAsync(resource, condition).WaitAsync(Patience);

    public async Task ExecuteAsync(string command)
    {
        var result = await _app.ResourceCommands.ExecuteCommandAsync("postgres", command);
        Assert.True(result.Success, result.Message);
    }

    public async Task<string> FailToExecuteAsync(string command)
    {
        var result = await _app.ResourceCommands.ExecuteCommandAsync("postgres", command);
        Assert.False(result.Success);
        return result.Message!;
    }

    public async Task<DateTime?> StartTimeAsync(string resource) =>
        (await _app.ResourceNotifications.WaitForResourceAsync(resource, change => change.Snapshot.StartTimeStamp is not null).WaitAsync(Patience)).Snapshot.StartTimeStamp;

    public async Task<IReadOnlyList<string>> LogAsync(string resource)
    {
        var lines = new List<string>();
        var logs = _app.Services.GetRequiredService<ResourceLoggerService>();
        await foreach (var batch in logs.GetAllAsync(Resource(resource)))
        {
            lines.AddRange(batch.Select(line => line.Content));
        }

        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private IResource Resource(string name) => _app.Services.GetRequiredService<DistributedApplicationModel>().Resources.Single(resource => resource.Name == name);
}
