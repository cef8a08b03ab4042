using System.Net.Http.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace Standin.Tests.Orchestration;

/// <summary>Projects are started by their build output, which the AppHost's assembly names.</summary>
public sealed class ProjectTests
{
    private readonly IDistributedApplicationBuilder _builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions
    {
        Args = ["--DcpPublisher:RandomizePorts=true", "--environment", "Development"],
        AssemblyName = "ProbeAppHost",
        DisableDashboard = true,
    });

    [Fact]
    public async Task It_has_its_profile_and_what_was_said_of_it()
    {
        _builder.AddProject<Projects.ProbeService>("service").WithArgs("--first", "a b").WithEnvironment("OWN", "own").WithHttpHealthCheck("/");
        await using var app = await _builder.StartAsync();
        await app.ResourceNotifications.WaitForResourceHealthyAsync("service", TestApp.Deadline);
        using var client = app.CreateHttpClient("service");

        Assert.Equal(["--first", "a b"], await client.GetFromJsonAsync<string[]>(new Uri("/args", UriKind.Relative)) ?? []);
        Assert.Equal("own", await Variable(client, "OWN"));
        Assert.Equal("http", await Variable(client, "DOTNET_LAUNCH_PROFILE"));
        Assert.Equal("http", await Variable(client, "FROM_PROFILE"));
        Assert.Equal("Development", await Variable(client, "ASPNETCORE_ENVIRONMENT"));
        Assert.Equal("service", await Variable(client, "OTEL_SERVICE_NAME"));
        Assert.Equal("service.instance.id=service", await Variable(client, "OTEL_RESOURCE_ATTRIBUTES"));
        Assert.Equal("1000", await Variable(client, "OTEL_BSP_SCHEDULE_DELAY"));
        Assert.Equal("simple", await Variable(client, "LOGGING__CONSOLE__FORMATTERNAME"));
        Assert.Matches(@"^http://localhost:\d+$", await Variable(client, "ASPNETCORE_URLS"));
        Assert.NotEqual(client.BaseAddress!.Port, new Uri(await Variable(client, "ASPNETCORE_URLS")).Port);
    }

    [Fact]
    public async Task A_variable_of_ones_own_goes_before_the_profiles()
    {
        _builder.AddProject<Projects.ProbeService>("service").WithEnvironment("FROM_PROFILE", "own").WithExplicitStart();
        _builder.AddProject<Projects.ProbeService>("quiet", "quiet").WithHttpEndpoint(env: "OWN_PORT").WithExplicitStart();
        await using var app = await _builder.StartAsync();
        foreach (var name in new[] { "service", "quiet" })
        {
            Assert.True((await app.ResourceCommands.ExecuteCommandAsync(name, "start", TestApp.Deadline)).Success);
        }

        Assert.Equal("own", app.Variable("service", "FROM_PROFILE"));
        Assert.Equal("Staging", app.Variable("quiet", "ASPNETCORE_ENVIRONMENT"));
        Assert.Null(app.Variable("quiet", "ASPNETCORE_URLS"));
        Assert.NotNull(app.Variable("quiet", "OWN_PORT"));
    }

    [Fact]
    public async Task One_that_has_not_been_built_is_named()
    {
        using var folder = new TestFolder();
        _builder.AddProject("missing", folder.File("Missing.csproj"));
        await using var app = await _builder.StartAsync();
        Assert.NotEqual(0, (await app.Ends("missing")).ExitCode);
        Assert.Contains(await app.Log("missing"), line => line.Contains("Missing.csproj", StringComparison.Ordinal));
    }

    private static Task<string> Variable(HttpClient client, string name) => client.GetStringAsync(new Uri($"/env/{name}", UriKind.Relative));
}
