using System.Reflection;
using EmbeddedPostgres.Processes;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Tests;

namespace AppHost.Tests.Running;

/// <summary>
/// The whole system with the front end as <c>dotnet publish Gateway</c> has it: built, and served by the gateway from its <c>wwwroot</c>.
/// Its telemetry is collected.
/// </summary>
public sealed class PublishedSystem : RunningSystem
{
    private readonly string _build = Directory.CreateTempSubdirectory("published-gateway-").FullName;
    private Collector? _collector;

    /// <summary>Where the services and the browser send their traces.</summary>
    internal Collector Collector => _collector ?? throw new InvalidOperationException("The system has not been started.");

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_collector is not null)
        {
            await _collector.DisposeAsync();
        }

        Directory.Delete(_build, recursive: true);
    }

    /// <inheritdoc />
    protected override async Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken)
    {
        await PublishGatewayAsync(_build, cancellationToken);
        _collector = await Collector.StartAsync(isGrpc: false);
        foreach (var project in builder.Resources.OfType<ProjectResource>())
        {
            foreach (var (name, value) in _collector.SettingsFor(project.Name))
            {
                builder.CreateResourceBuilder(project).WithEnvironment(name, value);
            }
        }

        builder.CreateResourceBuilder(builder.Resources.OfType<ProjectResource>().Single(resource => resource.Name == "gateway"))
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Production")
            .WithEnvironment("ASPNETCORE_WEBROOT", Path.Combine(_build, "wwwroot"));
    }

    private static async Task PublishGatewayAsync(string folder, CancellationToken cancellationToken)
    {
        var configuration = typeof(PublishedSystem).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var output = new List<string>();
        string[] arguments = ["publish", new Projects.Gateway().ProjectPath, "--no-build", "--configuration", configuration, "--output", folder];
        var exitCode = await ChildProcess.RunAsync("dotnet", arguments, onLine: output.Add, cancellationToken: cancellationToken);
        Assert.True(exitCode == 0, string.Join('\n', output));
    }
}
