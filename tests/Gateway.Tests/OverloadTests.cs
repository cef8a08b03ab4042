using System.Net;
using Gateway.Tests.Support;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace Gateway.Tests;

/// <summary>More comes than can be served: who is served is served well, the others are told at once.</summary>
public sealed class OverloadTests(ITestOutputHelper output)
{
    private const int AtOnce = 8;
    private const int Queue = 8;
    private const int Overload = 5;

    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(100);
    private static readonly int Capacity = (int)(AtOnce / Work.TotalSeconds);

    [Fact]
    public async Task At_five_times_the_capacity_the_gateway_stays_fast_small_and_recovers()
    {
        await using var service = await StubService.StartAsync("users-api", async context =>
        {
            await Task.Delay(Work, context.RequestAborted);
            await context.Response.WriteAsJsonAsync(new { id = 1 });
        });
        await using var gateway = await GatewayProcess.StartAsync(
            GatewayApp.Service("users-api", service),
            ("Gateway:Concurrency:Requests", $"{AtOnce}"),
            ("Gateway:Concurrency:Queue", $"{Queue}"),
            ("Gateway:RateLimits:api:Burst", "1000000"));
        using (var first = await gateway.Client.GetAsync("/api/users"))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        }

        var before = gateway.Memory;
        await using var load = new Load(gateway.Client, "/api/users", perSecond: Overload * Capacity);
        await Poll.UntilAsync(() => Task.FromResult(load.Results.Count > 5 * Overload * Capacity), "five seconds of load");
        var after = gateway.Memory;
        var results = await load.StopAsync();

        // The first second warms up what is compiled as it runs.
        var steady = results.Where(result => result.At > TimeSpan.FromSeconds(1)).ToLookup(result => result.Status, result => result.Duration);
        foreach (var durations in steady)
        {
            output.WriteLine($"{durations.Key}: {durations.Count()}, p50 {At(durations, 0.5)}, p90 {At(durations, 0.9)}, p99 {At(durations, 0.99)} ms");
        }

        output.WriteLine($"memory {before / 1_000_000} -> {after / 1_000_000} MB");
        Assert.All(results, result => Assert.True(result.Status is 200 or 503, result.ToString()));
        Assert.InRange(steady[200].Count(), Capacity, int.MaxValue);
        Assert.InRange(steady[503].Count(), steady[200].Count(), int.MaxValue);
        Assert.InRange(At(steady[200], 0.99), Work.TotalMilliseconds, 2000);
        Assert.InRange(At(steady[503], 0.75), 0, 100);
        Assert.InRange(after - before, long.MinValue, 150_000_000);

        var recovery = load.Elapsed;
        await Poll.UntilAsync(async () => (await gateway.Client.GetAsync("/api/users")).StatusCode == HttpStatusCode.OK, "served again");
        Assert.InRange(load.Elapsed - recovery, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static double At(IEnumerable<TimeSpan> durations, double quantile)
    {
        TimeSpan[] sorted = [.. durations.Order()];
        return sorted[(int)(quantile * (sorted.Length - 1))].TotalMilliseconds;
    }
}
