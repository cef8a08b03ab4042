using System.Diagnostics;

namespace Gateway.Tests;

/// <summary>A replica that dies under load is nobody's trouble.</summary>
[Collection(LoadTests.Name)]
public sealed class ReplicaFailureTests(ITestOutputHelper output)
{
    private const int PerSecond = 200;
    private const int Some = 100;
    private const string Path = "/api/invoices?limit=1";

    [Fact]
    public async Task No_get_fails_when_a_replica_is_killed_and_it_is_used_again_when_it_is_back()
    {
        await using var billing = await BillingDeployment.CreateAsync();
        await using var first = await billing.StartAsync();
        // It starts again at the same address.
        await using var second = await billing.StartAsync(ReservedPort.FreeAddress());
        await using var gateway = await GatewayProcess.StartAsync(
            ("services:billing-api:http:0", first.Address.ToString()),
            ("services:billing-api:http:1", second.Address.ToString()),
            // How much is too much is not what this is about.
            ("Gateway:Concurrency:Requests", "5000"),
            ("Gateway:Concurrency:PerClient", "5000"),
            ("Gateway:RateLimits:api:Burst", "1000000"));
        // A new process compiles what it runs: two that are new at once are not what this is about.
        for (var i = 0; i < 2 * Some; i++)
        {
            using var ready = await gateway.Client.GetAsync(Path);
            Assert.True(ready.IsSuccessStatusCode);
        }

        var (firstBefore, secondBefore) = (BillingDeployment.Answers(first), BillingDeployment.Answers(second));
        await using var load = new Load(gateway.Client, Path, PerSecond);
        await Poll.UntilAsync(() => Task.FromResult(BillingDeployment.Answers(first) > firstBefore + Some && BillingDeployment.Answers(second) > secondBefore + Some), "both replicas have traffic");

        await second.KillAsync();
        var killed = load.Elapsed;
        await Poll.UntilAsync(() => Task.FromResult(load.Results.Count(result => result.At > killed) > 3 * PerSecond), "some load on what is left");

        await using var restarted = await billing.StartAsync(second.Address.ToString());
        var sinceRestart = Stopwatch.StartNew();
        await Poll.UntilAsync(() => Task.FromResult(BillingDeployment.Answers(restarted) > 0), "the restarted replica has traffic");
        var back = sinceRestart.Elapsed;
        await Poll.UntilAsync(() => Task.FromResult(BillingDeployment.Answers(restarted) > Some), "the restarted replica has its share");
        var rate = load.Sent / load.Elapsed.TotalSeconds;
        var results = await load.StopAsync();

        output.WriteLine($"{results.Count} requests, {rate:0} a second, traffic again after {back}, slowest {results.Max(result => result.Duration)}");
        Assert.InRange(back, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.DoesNotContain(results, result => result.Status != 200);
        Assert.InRange(rate, PerSecond * 0.95, PerSecond * 1.05);
    }
}
