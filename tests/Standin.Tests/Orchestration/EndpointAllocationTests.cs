using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

public sealed class EndpointAllocationTests
{
    [Fact]
    public async Task A_fixed_port_is_the_proxys_and_the_process_has_its_own()
    {
        var port = FreePort();
        var builder = TestApp.CreateBuilder("--DcpPublisher:RandomizePorts=false");
        var server = builder.AddServer("server", port);
        await using var app = await builder.StartAsync();
        Assert.Equal(port, server.GetEndpoint("http").Port);
        Assert.NotEqual($"{port}", app.Variable("server", "PORT"));
    }

    [Fact]
    public async Task Ports_may_be_random_so_that_tests_do_not_meet()
    {
        var builder = TestApp.CreateBuilder();
        var server = builder.AddServer("server", 8000);
        await using var app = await builder.StartAsync();
        Assert.NotEqual(8000, server.GetEndpoint("http").Port);
    }

    [Fact]
    public async Task Without_a_proxy_the_process_listens_where_others_connect()
    {
        var port = FreePort();
        var builder = TestApp.CreateBuilder();
        var server = builder.AddScript("server").WithEndpoint(port: port, targetPort: port, scheme: "tcp", env: "PORT", isProxied: false);
        await using var app = await builder.StartAsync();
        Assert.Equal(port, server.GetEndpoint("tcp").Port);
        Assert.Equal($"{port}", app.Variable("server", "PORT"));
    }

    [Fact]
    public async Task Connections_wait_for_the_process_and_are_closed_when_there_will_be_none()
    {
        var builder = TestApp.CreateBuilder();
        var gate = new TaskCompletionSource();
        var server = builder.AddServer("server").OnBeforeResourceStarted((_, _, _) => gate.Task);
        await using var app = builder.Build();
        var start = app.StartAsync(TestApp.Deadline);
        await app.Reaches("server", KnownResourceStates.Starting);

        using var client = new HttpClient();
        var early = client.GetStringAsync(server.GetEndpoint("http").Url, TestApp.Deadline);
        gate.SetResult();
        await start;
        Assert.Equal(app.Variable("server", "PORT"), await early);

        Assert.True((await app.ResourceCommands.ExecuteCommandAsync("server", "stop", TestApp.Deadline)).Success);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(server.GetEndpoint("http").Url, TestApp.Deadline));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
