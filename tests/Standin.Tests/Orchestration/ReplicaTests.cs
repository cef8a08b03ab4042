using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class ReplicaTests
{
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();
    private int _ready;

    [Fact]
    public async Task Replicas_share_an_address_and_have_ports_of_their_own()
    {
        var server = AddReplicas();
        await using var app = await _builder.StartAsync();
        var ports = Ids.Select(id => app.Variable(id, "PORT")!).ToHashSet();
        Assert.Equal(3, ports.Count);
        await Eventually.Get(() => AskAsync(server).Result, _ => ports.SetEquals(_answers));
    }

    [Fact]
    public async Task Commands_are_for_one_by_id_or_for_all_by_resource()
    {
        var server = AddReplicas();
        await using var app = await _builder.StartAsync();
        Assert.Equal("Resource 'server' not found.", (await app.ResourceCommands.ExecuteCommandAsync("server", "stop", TestApp.Deadline)).ErrorMessage);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server-1", "stop", TestApp.Deadline)).Success);
        Assert.Equal(["Running", "Finished", "Running"], States(app));
        Assert.NotEqual(app.Variable("server-1", "PORT"), await AskAsync(server));

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server-1", "start", TestApp.Deadline)).Success);
        Assert.Equal(["Running", "Running", "Running"], States(app));

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync(server.Resource, "stop", TestApp.Deadline)).Success);
        Assert.Equal(["Finished", "Finished", "Finished"], States(app));
    }

    [Fact]
    public async Task The_resource_is_ready_once_and_a_replica_that_starts_again_is_healthy_again()
    {
        var server = AddReplicas();
        _builder.AddScript("waiter").WaitFor(server);
        await using var app = await _builder.StartAsync();
        Assert.Equal(1, _ready);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server-0", "restart", TestApp.Deadline)).Success);
        await app.ResourceNotifications.WaitForResourceAsync("server", change => change.ResourceId == "server-0" && change.Snapshot.HealthStatus == Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Healthy, TestApp.Deadline);
        Assert.Equal(1, _ready);
    }

    [Fact]
    public void There_is_at_least_one() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _builder.AddProject<Projects.ProbeService>("service").WithReplicas(0));

    private static IEnumerable<string> Ids => ["server-0", "server-1", "server-2"];

    private readonly HashSet<string> _answers = [];

    private IResourceBuilder<ExecutableResource> AddReplicas() => _builder.AddServer("server")
        .WithAnnotation(new ReplicaAnnotation(3))
        .WithHttpHealthCheck()
        .OnResourceReady((_, _, _) =>
        {
            Interlocked.Increment(ref _ready);
            return Task.CompletedTask;
        });

    private static IEnumerable<string?> States(DistributedApplication app) => Ids.Select(id => app.Now(id).State?.Text);

    /// <summary>A connection of its own each time: the proxy hands connections out, not requests.</summary>
    private async Task<string> AskAsync(IResourceBuilder<ExecutableResource> server)
    {
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(server.GetEndpoint("http").Url, TestApp.Deadline);
        _answers.Add(answer);
        return answer;
    }
}
