using AppHost.Npm;
using AppHost.Processes;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace AppHost.Tests.Running;

/// <summary>The whole system with the front end as it is published: built, and served by the gateway from its <c>wwwroot</c>.</summary>
public sealed class PublishedSystem : RunningSystem
{
    private readonly string _build = Directory.CreateTempSubdirectory("published-web-").FullName;

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_build, recursive: true);
    }

    /// <inheritdoc />
    protected override async Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken)
    {
        await BuildWebAsync(_build, cancellationToken);
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
