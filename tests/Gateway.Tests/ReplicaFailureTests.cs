using Gateway.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>A replica that dies under load is nobody's trouble.</summary>
public sealed class ReplicaFailureTests
{
    private const int PerSecond = 200;

    [Fact]
    public async Task No_get_fails_when_a_replica_is_killed_and_it_is_used_again_when_it_is_back()
    {
        await using var first = await StubService.StartAsync("first", Answer);
        var second = await StubService.StartAsync("second", Answer);
        var address = second.Address;
        await using var gateway = GatewayApp.Start(
            ("services:billing-api:http:0", first.Address),
            ("services:billing-api:http:1", address),
            ("Gateway:RateLimits:api:Burst", "1000000"));

        await using var load = new Load(gateway.Client, "/api/invoices", PerSecond);
        await Poll.UntilAsync(() => Task.FromResult(Served("first") > 100 && Served("second") > 100), "both replicas have traffic");

        await second.KillAsync();
        await second.DisposeAsync();
        var killed = load.Elapsed;
        await Poll.UntilAsync(() => Task.FromResult(load.Results.Count(result => result.At > killed) > 3 * PerSecond), "some load on what is left");

        await using var restarted = await StubService.StartAsync("restarted", Answer, address);
        var back = load.Elapsed;
        await Poll.UntilAsync(() => Task.FromResult(Served("restarted") > 100), "the restarted replica has traffic");
        var results = await load.StopAsync();

        Assert.DoesNotContain(results, result => result.Status != 200);
        Assert.InRange(results.Where(result => result.Service == "restarted").Min(result => result.At) - back, TimeSpan.FromSeconds(-5), TimeSpan.FromSeconds(15));
        Assert.InRange(results.Count / load.Elapsed.TotalSeconds, PerSecond * 0.5, PerSecond * 1.1);

        int Served(string service) => load.Results.Count(result => result.Service == service);
    }

    private static async Task Answer(HttpContext context)
    {
        await Task.Delay(5, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("[{\"id\":1}]");
    }
}
