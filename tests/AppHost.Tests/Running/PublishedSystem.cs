using AppHost.Npm;
using AppHost.Processes;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Tests;

namespace AppHost.Tests.Running;

/// <summary>
/// The whole system with the front end as it is published: built, and served by the gateway from its <c>wwwroot</c>. Its telemetry is
/// collected.
/// </summary>
public sealed class PublishedSystem : RunningSystem
{
    private readonly string _build = Directory.CreateTempSubdirectory("published-web-").FullName;
    private Collector? _collector;

    /// <summary>Where the services and the browser send their traces.</summary>
    internal Collector Collector => _collector ?? throw new InvalidOperationException("The system has not been started.");

    /// <inheritdoc />
    public override async Task DisposeAsync()
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
        await BuildWebAsync(_build, cancellationToken);
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
            .WithEnvironment("ASPNETCORE_WEBROOT", _build);
    }

    private static async Task BuildWebAsync(string folder, CancellationToken cancellationToken)
    {
        var searchPath = Environment.GetEnvironmentVariable("PATH") ?? "";
        var web = Path.GetFullPath(Path.Combine(Projects.AppHost.ProjectPath, "..", "web"));
        await new NpmPackages(new(Projects.AppHost.ProjectPath), searchPath).EnsureAsync(web, NullLogger.Instance, cancellationToken);
        var node = await NodeTools.FindAsync(searchPath, cancellationToken);
        var output = new List<string>();
        var exitCode = await ChildProcess.RunAsync(
            node.NpmPath, ["run", "build", "--", "--outDir", folder, "--emptyOutDir"], web, output.Add, cancellationToken);
        Assert.True(exitCode == 0, string.Join('\n', output));
    }
}
