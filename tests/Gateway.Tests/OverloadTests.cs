using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>More comes than can be served: who is served is served well, the others are told at once.</summary>
[Collection(LoadTests.Name)]
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
        await WarmUpAsync(gateway);

        var (before, start) = (gateway.Server.Memory, gateway.Server.Lines.Count);
        await using var load = new Load(gateway.Client, "/api/users", perSecond: Overload * Capacity);
        await Poll.UntilAsync(() => Task.FromResult(load.Results.Count > 5 * Overload * Capacity), "five seconds of load");
        var after = gateway.Server.Memory;
        var results = await load.StopAsync();
        var recovery = load.Elapsed;
        await Poll.UntilAsync(async () => (await gateway.Client.GetAsync("/api/users")).StatusCode == HttpStatusCode.OK, "served again");
        recovery = load.Elapsed - recovery;

        // How long the gateway took; a client shares the machine's processors, and its own time is in what it sees.
        var answered = Times("gateway", AccessLogLine.In(gateway.Server.Lines.Skip(start)).Select(line => (line.Status, line.Duration)));
        var seen = Times("client", results.Select(result => (result.Status, result.Duration)));
        output.WriteLine($"memory {before / 1_000_000} -> {after / 1_000_000} MB");
        Assert.All(results, result => Assert.True(result.Status is 200 or 503, result.ToString()));
        Assert.InRange(answered[200].Length, Capacity, int.MaxValue);
        Assert.InRange(answered[503].Length, answered[200].Length, int.MaxValue);
        // Waiting takes a second at most, and then comes the work.
        Assert.InRange(At(answered[200], 0.99), Work.TotalMilliseconds, 2000);
        Assert.InRange(At(seen[200], 0.99), Work.TotalMilliseconds, 3000);
        Assert.InRange(At(answered[503], 0.99), 0, 100);
        Assert.InRange(At(seen[503], 0.75), 0, 100);
        Assert.InRange(after - before, long.MinValue, 150_000_000);
        Assert.InRange(recovery, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    /// <summary>What is compiled as it runs is compiled then, that of the refusals too.</summary>
    private static async Task WarmUpAsync(GatewayProcess gateway)
    {
        for (var i = 0; i < 20; i++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce + Queue + Queue).Select(_ => gateway.Client.GetAsync("/api/users")));
            Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        }
    }

    private Dictionary<int, TimeSpan[]> Times(string by, IEnumerable<(int Status, TimeSpan Duration)> requests)
    {
        var times = requests.GroupBy(request => request.Status, request => request.Duration)
            .ToDictionary(group => group.Key, TimeSpan[] (group) => [.. group.Order()]);
        foreach (var (status, durations) in times)
        {
            output.WriteLine($"{by}: {status} {durations.Length} times, p50 {At(durations, 0.5)}, p90 {At(durations, 0.9)}, p99 {At(durations, 0.99)} ms");
        }

        return times;
    }

    private static double At(TimeSpan[] sorted, double quantile) => sorted[(int)(quantile * (sorted.Length - 1))].TotalMilliseconds;
}
