using System.Diagnostics;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>The gateway is replaced while people work.</summary>
public sealed class DrainTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Requests_under_way_finish_and_new_ones_are_refused()
    {
        var isStopping = new TaskCompletionSource();
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            if (context.Request.Path.Value == "/users/half")
            {
                await context.Response.WriteAsync("first ");
                await context.Response.Body.FlushAsync();
            }

            await isStopping.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("whole");
        });
        await using var gateway = await GatewayProcess.StartAsync(GatewayApp.Service("users-api", service));

        using var half = await gateway.Client.GetAsync("/api/users/half", HttpCompletionOption.ResponseHeadersRead).WaitAsync(Deadline);
        var waiting = gateway.Client.GetStringAsync("/api/users/waiting");
        var posted = gateway.Client.PostAsync("/api/users", new StringContent("{}"));
        await Poll.UntilAsync(() => Task.FromResult(service.Requests.Count == 3), "three requests under way");

        gateway.Server.Terminate();
        await Poll.UntilAsync(() => IsRefusedAsync(gateway.Server.Address), "new connections are refused");
        Assert.False(waiting.IsCompleted || posted.IsCompleted);

        isStopping.SetResult();
        Assert.Equal("whole", await waiting.WaitAsync(Deadline));
        await posted.WaitAsync(Deadline).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal("first whole", await half.Content.ReadAsStringAsync().WaitAsync(Deadline));
        Assert.Equal(0, await gateway.Server.ExitCodeAsync());
    }

    [Fact]
    public async Task What_it_has_traced_and_not_sent_yet_is_sent_before_it_ends()
    {
        await using var collector = await Collector.StartAsync(isGrpc: false);
        await using var service = await StubService.StartAsync("users-api");
        await using var gateway = await GatewayProcess.StartAsync(
            [GatewayApp.Service("users-api", service), .. collector.SettingsFor("gateway"), ("OTEL_BSP_SCHEDULE_DELAY", "600000")]);
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/users")
        {
            Headers = { { "traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01" } },
        };
        using var response = await gateway.Client.SendAsync(request);
        Assert.DoesNotContain(collector.Spans, span => span.Trace == trace);

        gateway.Server.Terminate();

        Assert.Equal(0, await gateway.Server.ExitCodeAsync());
        Assert.Contains(collector.Spans, span => span.Trace == trace);
    }

    private static async Task<bool> IsRefusedAsync(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(address.Host, address.Port);
            return false;
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionRefused or SocketError.ConnectionReset)
        {
            // Reset: it was on its way in when the door was shut.
            return e.SocketErrorCode == SocketError.ConnectionRefused;
        }
    }
}
