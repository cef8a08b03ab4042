using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace AppHost.Tests.Running;

/// <summary>The whole system, started once for all tests that only read or own their data.</summary>
public sealed class RunningSystem : IAsyncLifetime
{
    /// <summary>The first start on a machine installs npm packages.</summary>
    private static readonly TimeSpan StartDeadline = TimeSpan.FromMinutes(5);

    private static readonly string[] Resources = ["users-api", "billing-api", "web", "gateway"];

    private DistributedApplication? _app;

    /// <summary>The application; it is running.</summary>
    public DistributedApplication App => _app ?? throw new InvalidOperationException("The system has not been started.");

    /// <summary>The gateway's address, as a browser would use it.</summary>
    public Uri Address => App.GetEndpoint("gateway", "http");

    /// <summary>What the run's passwords are.</summary>
    public RunSecrets Secrets { get; } = new();

    /// <summary>A client of the gateway that is a program with a token. The caller disposes it.</summary>
    public HttpClient CreateClient() => MachineTokenHandler.CreateClient(Address, Secrets.ApiClient);

    /// <summary>A client of the gateway that is nobody. The caller disposes it.</summary>
    public HttpClient CreateAnonymousClient() => App.CreateHttpClient("gateway");

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        using var deadline = new CancellationTokenSource(StartDeadline);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(Secrets.ToArguments(), deadline.Token);
        _app = await builder.BuildAsync(deadline.Token);
        await _app.StartAsync(deadline.Token);
        await Task.WhenAll(Resources.Select(name => _app.ResourceNotifications.WaitForResourceHealthyAsync(name, WaitBehavior.StopOnResourceUnavailable, deadline.Token)));
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }
}
