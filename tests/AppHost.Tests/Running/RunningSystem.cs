using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Npgsql;

namespace AppHost.Tests.Running;

/// <summary>The whole system, started once for all tests that only read or own their data.</summary>
public class RunningSystem : IAsyncLifetime
{
    /// <summary>The first start on a machine installs npm packages.</summary>
    private static readonly TimeSpan StartDeadline = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan RestartDeadline = TimeSpan.FromMinutes(1);

    private static readonly string[] Resources = ["users-api", "billing-api", "web", "gateway"];

    private DistributedApplication? _app;
    private HttpClient? _client;

    /// <summary>The application; it is running.</summary>
    public DistributedApplication App => _app ?? throw new InvalidOperationException("The system has not been started.");

    /// <summary>The gateway's address, as a browser would use it.</summary>
    public Uri Address => App.GetEndpoint("gateway", "http");

    /// <summary>What the run's passwords are.</summary>
    public RunSecrets Secrets { get; } = new();

    /// <summary>A client of the gateway that is a program with a token, for all tests.</summary>
    public HttpClient Client => _client ??= CreateClient();

    /// <summary>A client of the gateway that is a program with a token. The caller disposes it.</summary>
    public HttpClient CreateClient() => MachineTokenHandler.CreateClient(Address, Secrets.ApiClient);

    /// <summary>A client of the gateway that is nobody. The caller disposes it.</summary>
    public HttpClient CreateAnonymousClient() => App.CreateHttpClient("gateway");

    /// <summary>A database's connection string.</summary>
    public async Task<string> ConnectionStringAsync(string database) =>
        await App.GetConnectionStringAsync(database) ?? throw new InvalidOperationException($"{database} has no connection string.");

    /// <summary>Makes every session's access token end a moment ago, as far as the gateway knows.</summary>
    public async Task ExpireTokensAsync()
    {
        await using var source = NpgsqlDataSource.Create(await ConnectionStringAsync("gatewaydb"));
        await using var command = source.CreateCommand("UPDATE sessions SET tokens_expire_at = now() - interval '1 second'");
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Stops a resource's process and starts another.</summary>
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

    /// <summary>Changes what the AppHost says before it is built.</summary>
    protected virtual Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        using var deadline = new CancellationTokenSource(StartDeadline);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(Secrets.ToArguments(), deadline.Token);
        await ConfigureAsync(builder, deadline.Token);
        _app = await builder.BuildAsync(deadline.Token);
        await _app.StartAsync(deadline.Token);
        await Task.WhenAll(Resources.Select(name => _app.ResourceNotifications.WaitForResourceHealthyAsync(name, WaitBehavior.StopOnResourceUnavailable, deadline.Token)));
    }

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
