using System.Reflection;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using EmbeddedPostgres.Processes;
using Tests.Smtp;

namespace EndToEnd.Tests;

/// <summary>
/// The whole system with the front end as <c>dotnet publish Gateway</c> has it: built, and served by the gateway from its <c>wwwroot</c>.
/// </summary>
public sealed class PublishedSystem() : RunningSystem(typeof(Projects.AppHost))
{
    private static readonly string Configuration = typeof(PublishedSystem).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Where users-api sends its mail.</summary>
    public SmtpServer Mail { get; } = new();

    private readonly string _build = Directory.CreateTempSubdirectory("published-gateway-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Mail.DisposeAsync();
        Directory.Delete(_build, recursive: true);
    }

    protected override async Task ConfigureAsync(IDistributedApplicationTestingBuilder builder, CancellationToken cancellationToken)
    {
        await PublishGatewayAsync(_build, cancellationToken);
        builder.CreateResourceBuilder(builder.Resources.OfType<ProjectResource>().Single(resource => resource.Name == "gateway"))
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", "Production")
            .WithEnvironment("ASPNETCORE_WEBROOT", Path.Combine(_build, "wwwroot"));
        DemandingReplica.AddTo(builder, Configuration, [.. Collector.SettingsFor(DemandingReplica.Name), .. Mail.Settings()]);
        foreach (var service in builder.Resources.OfType<ProjectResource>().Where(resource => resource.Name is "users-api" or "billing-api").ToList())
        {
            foreach (var (name, value) in Mail.Settings())
            {
                builder.CreateResourceBuilder(service).WithEnvironment(name.Replace(":", "__", StringComparison.Ordinal), value);
            }
        }
    }

    private static async Task PublishGatewayAsync(string folder, CancellationToken cancellationToken)
    {
        var output = new List<string>();
        string[] arguments = ["publish", new Projects.Gateway().ProjectPath, "--no-build", "--configuration", Configuration, "--output", folder];
        var exitCode = await ChildProcess.RunAsync("dotnet", arguments, onLine: output.Add, cancellationToken: cancellationToken);
        Assert.True(exitCode == 0, string.Join('\n', output));
    }
}
