using System.Net;
using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Orchestration;

/// <summary>What keeps a resource from starting is one line in its log: the cause and the remedy.</summary>
public sealed class StartFailureTests
{
    // Ports as asked for, not random ones.
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder("--DcpPublisher:RandomizePorts=false");

    [Fact]
    public async Task A_missing_program()
    {
        _builder.AddExecutable("script", "no-such-program", "/");
        await using var app = await _builder.StartAsync();
        Assert.Equal("'no-such-program' was not found on PATH (working directory '/'): install it or mend PATH, then start again.", Assert.Single(await app.Log("script")));
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("script").State?.Text);
    }

    [Fact]
    public async Task A_missing_folder()
    {
        _builder.AddExecutable("script", "sh", "/no/such/folder");
        await using var app = await _builder.StartAsync();
        Assert.Equal("The working directory '/no/such/folder' of 'sh' does not exist: create it or mend the path, then start again.", Assert.Single(await app.Log("script")));
    }

    [Fact]
    public async Task A_port_in_use_is_said_at_once_and_may_be_tried_again()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var never = _builder.AddScript("never").WithExplicitStart();
        var server = _builder.AddServer("server", port).WaitFor(never);
        var script = _builder.AddScript("script").WithEnvironment("SERVER", server.GetEndpoint("http"));
        await using var app = await _builder.StartAsync();

        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("server").State?.Text);
        Assert.Equal(
            $"Port {port}, which the endpoint 'http' of 'server' asks for, is in use by another program. Stop that program, or give the endpoint another port.",
            Assert.Single(await app.Log("server")));
        Assert.Equal($"http://localhost:{port}", app.Variable(script.Resource.Name, "SERVER"));

        other.Stop();
        foreach (var name in new[] { "never", "server" })
        {
            Assert.True((await app.ResourceCommands.ExecuteCommandAsync(name, "start", TestApp.Deadline)).Success);
        }

        using var client = new HttpClient();
        Assert.Equal(app.Variable("server", "PORT"), await client.GetStringAsync(new Uri($"http://localhost:{port}"), TestApp.Deadline));
    }

    [Fact]
    public async Task A_port_in_use_without_a_proxy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var server = _builder.AddScript("server").WithEndpoint(port: port, scheme: "tcp", isProxied: false);
        await using var app = await _builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("server").State?.Text);
        Assert.Equal(port, server.GetEndpoint("tcp").Port);
    }
}
