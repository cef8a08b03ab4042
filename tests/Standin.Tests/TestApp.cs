using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Standin.Tests;

/// <summary>Applications of shell scripts and small servers.</summary>
internal static class TestApp
{
    private const string Server = "require('http').createServer((request, response) => response.end(process.env.PORT)).listen(process.env.PORT, '127.0.0.1')";

    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(30);

    /// <summary>Ends after 30 s.</summary>
    public static CancellationToken Deadline => new CancellationTokenSource(s_deadline).Token;

    /// <summary>A builder as tests have it: no dashboard, random ports.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(params string[] args) =>
        DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = ["--DcpPublisher:RandomizePorts=true", .. args], DisableDashboard = true });

    /// <summary>Adds a process that runs a script; it sleeps unless told otherwise.</summary>
    public static IResourceBuilder<ExecutableResource> AddScript(this IDistributedApplicationBuilder builder, string name, string script = "exec sleep 1000") =>
        builder.AddExecutable(name, "sh", Path.GetTempPath(), "-c", script);

    /// <summary>Adds an HTTP server that answers everything with its own port.</summary>
    public static IResourceBuilder<ExecutableResource> AddServer(this IDistributedApplicationBuilder builder, string name, int? port = null) =>
        builder.AddExecutable(name, "node", Path.GetTempPath(), "-e", Server).WithHttpEndpoint(port: port, env: "PORT");

    /// <summary>Makes a check of the test's own part of the resource's health.</summary>
    public static IResourceBuilder<T> WithCheck<T>(this IResourceBuilder<T> builder, string key, Func<HealthCheckResult> check)
        where T : IResource
    {
        builder.ApplicationBuilder.Services.AddHealthChecks().AddCheck(key, check);
        return builder.WithHealthCheck(key);
    }

    /// <summary>Builds the application and starts it.</summary>
    public static async Task<DistributedApplication> StartAsync(this IDistributedApplicationBuilder builder)
    {
        var app = builder.Build();
        await app.StartAsync(Deadline);
        return app;
    }

    /// <summary>How the resource is now.</summary>
    public static CustomResourceSnapshot Now(this DistributedApplication app, string id) =>
        app.ResourceNotifications.TryGetCurrentState(id, out var state) ? state.Snapshot : throw new InvalidOperationException($"'{id}' has no state.");

    /// <summary>Waits for a state; fails after 30 s.</summary>
    public static Task<ResourceEvent> Reaches(this DistributedApplication app, string name, string state) =>
        app.ResourceNotifications.WaitForResourceAsync(name, change => change.Snapshot.State?.Text == state, Deadline);

    /// <summary>Waits until the resource has ended; fails after 30 s.</summary>
    public static async Task<CustomResourceSnapshot> Ends(this DistributedApplication app, string name) =>
        (await app.ResourceNotifications.WaitForResourceAsync(name, change => KnownResourceStates.TerminalStates.Contains(change.Snapshot.State?.Text), Deadline)).Snapshot;

    /// <summary>The lines of a resource's log, without their times.</summary>
    public static async Task<IReadOnlyList<string>> Log(this DistributedApplication app, string id)
    {
        var lines = new List<string>();
        await foreach (var batch in app.Services.GetRequiredService<ResourceLoggerService>().GetAllAsync(id))
        {
            lines.AddRange(batch.Select(line => line.Content[(line.Content.IndexOf(' ') + 1)..]));
        }

        return lines;
    }

    /// <summary>The value that the resource's process got for a variable; null without it.</summary>
    public static string? Variable(this DistributedApplication app, string id, string name) =>
        app.Now(id).EnvironmentVariables.FirstOrDefault(variable => variable.Name == name)?.Value;
}
