using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>A destination that cannot do its work gets none.</summary>
public sealed class DestinationHealthTests
{
    private const int Many = 40;
    private const string Cluster = "ReverseProxy:Clusters:users-api:HealthCheck";

    [Fact]
    public async Task One_that_says_it_is_not_ready_is_left_alone_until_it_is()
    {
        await using var first = await StubService.StartAsync("first");
        await using var second = await StubService.StartAsync("second");
        first.Health = StatusCodes.Status503ServiceUnavailable;
        await using var gateway = Start(first, second, ($"{Cluster}:Active:Interval", "00:00:00.2"));

        await Poll.UntilAsync(async () => !(await WhoAnswersAsync(gateway)).Contains("first"), "the first gets no traffic");
        first.Health = StatusCodes.Status200OK;
        await Poll.UntilAsync(async () => (await WhoAnswersAsync(gateway)).Contains("first"), "the first has traffic again");
    }

    [Fact]
    public async Task One_that_fails_is_left_alone_although_it_says_it_is_ready()
    {
        const int Tolerated = 3;
        await using var failing = await StubService.StartAsync("failing", context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var working = await StubService.StartAsync("working");
        await using var gateway = Start(failing, working, ($"{Cluster}:Passive:ReactivationPeriod", "01:00:00"));

        Assert.Equal(["working"], await WhoAnswersAsync(gateway));
        Assert.Equal(Tolerated, failing.Requests.Count);
    }

    private static GatewayApp Start(StubService first, StubService second, params (string Key, string Value)[] settings) => GatewayApp.Start(
        [("services:users-api:http:0", first.Address), ("services:users-api:http:1", second.Address), .. settings]);

    private static async Task<HashSet<string>> WhoAnswersAsync(GatewayApp gateway)
    {
        var names = new HashSet<string>();
        for (var i = 0; i < Many; i++)
        {
            using var response = await gateway.Client.GetAsync("/api/users");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            names.Add(response.Headers.GetValues(StubService.NameHeader).Single());
        }

        return names;
    }
}
