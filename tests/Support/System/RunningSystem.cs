using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Tests;

/// <summary>The whole system, for tests that only read or own their data. Its telemetry is collected.</summary>
/// <param name="appHost">The AppHost's entry point.</param>
/// <param name="hasMail">Whether it starts its mail server.</param>
public abstract class RunningSystem(Type appHost, bool hasMail = false) : IAsyncLifetime
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan RestartDeadline = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan StopDeadline = TimeSpan.FromMinutes(2);

    private static readonly string[] Resources = ["users-api", "billing-api", "web", "gateway"];

    private DistributedApplication? _app;
    private Collector? _collector;
    private HttpClient? _client;

    public DistributedApplication App => _app ?? throw new InvalidOperationException("The system has not been started.");

    public Uri Address => App.GetEndpoint("gateway", "http");

    public Collector Collector => _collector ?? throw new InvalidOperationException("The system has not been started.");

    public RunSecrets Secrets { get; } = new();

    public HttpClient Client => _client ??= CreateClient();

    /// <summary>A client of the gateway that is a program with a token. The caller disposes it.</summary>
    public HttpClient CreateClient() => MachineTokenHandler.CreateClient(Address, Secrets.ApiClient);

    public HttpClient CreateAnonymousClient() => App.CreateHttpClient("gateway");

    public async Task<string> ConnectionStringAsync(string database) =>
        await App.GetConnectionStringAsync(database) ?? throw new InvalidOperationException($"{database} has no connection string.");

    /// <summary>Makes every session's access token end a moment ago, as far as the gateway knows.</summary>
    public async Task ExpireTokensAsync()
    {
        await using var source = NpgsqlDataSource.Create(await ConnectionStringAsync("gatewaydb"));
        await using var command = source.CreateCommand("UPDATE sessions SET tokens_expire_at = now() - interval '1 second'");
        await command.ExecuteNonQueryAsync();
    }

    public async Task RestartAsync(string resource)
    {
        using var deadline = new CancellationTokenSource(RestartDeadline);
        await CommandAsync(resource, "stop", deadline.Token);
        await App.ResourceNotifications.WaitForResourceAsync(
            resource, change => KnownResourceStates.TerminalStates.Contains(change.Snapshot.State?.Text), deadline.Token);
        await CommandAsync(resource, "start", deadline.Token);
        await App.ResourceNotifications.WaitForResourceHealthyAsync(resource, deadline.Token);
    }

    private async Task CommandAsync(string resource, string command, CancellationToken cancellationToken)
    {
        var result = await App.ResourceCommands.ExecuteCommandAsync(resource, command, cancellationToken);
        Assert.True(result.Success, $"{resource} does not {command}: {result.Message}");
    }

    protected virtual Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        using var deadline = new CancellationTokenSource(StartDeadline);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync(
            appHost, [.. Secrets.ToArguments(), .. hasMail ? Array.Empty<string>() : ["--Mail:Host="]], deadline.Token);
        _collector = await Collector.StartAsync(isGrpc: false);
        foreach (var project in builder.Resources.OfType<ProjectResource>().Select(builder.CreateResourceBuilder))
        {
            foreach (var (name, value) in _collector.SettingsFor(project.Resource.Name))
            {
                project.WithEnvironment(name, value);
            }

            // How much is too much is not what these tests are about; they are all the same caller.
            project.WithEnvironment("Gateway__RateLimits__api__Burst", "1000000").WithEnvironment("Gateway__RateLimits__sign-in__Burst", "1000000");
        }

        await ConfigureAsync(builder, deadline.Token);
        _app = await builder.BuildAsync(deadline.Token);
        await _app.StartAsync(deadline.Token);
        await Task.WhenAll(Resources.Select(name => _app.ResourceNotifications.WaitForResourceHealthyAsync(name, WaitBehavior.StopOnResourceUnavailable, deadline.Token)));
    }

    public virtual async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync().WaitAsync(StopDeadline);
            await _app.DisposeAsync().AsTask().WaitAsync(StopDeadline);
        }

        if (_collector is not null)
        {
            await _collector.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
