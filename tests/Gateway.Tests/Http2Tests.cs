namespace Gateway.Tests;

/// <summary>Over HTTP/2, where the requests of a client share a connection.</summary>
public sealed class Http2Tests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Streams_whose_bodies_do_not_come_take_no_place()
    {
        const int Slow = 60;
        await using var users = await StubService.StartAsync("users-api", context => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted));
        await using var gateway = GatewayApp.Start(
            GatewayApp.Service("users-api", users),
            ("Kestrel:EndpointDefaults:Protocols", "Http2"),
            ("Gateway:Concurrency:Requests", "2"),
            ("Gateway:Concurrency:Queue", "1"),
            ("Gateway:LongestBodyWait", "00:00:02"));
        using var client = new HttpClient
        {
            BaseAddress = gateway.Address,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var bodies = Enumerable.Range(0, Slow).Select(_ => new HandFedContent()).ToArray();
        var slow = bodies.Select(body => client.PostAsync("/connect/token?slow", body)).ToArray();
        foreach (var body in bodies)
        {
            await body.FeedAsync("x", CancellationToken.None);
        }

        for (var i = 0; i < 20; i++)
        {
            await client.GetAsync("/account/sign-in").HasStatusAsync(HttpStatusCode.OK);
        }

        foreach (var answer in await Task.WhenAll(slow).WaitAsync(Deadline))
        {
            await answer.IsProblemAsync(HttpStatusCode.RequestTimeout);
            answer.Dispose();
        }

        Array.ForEach(bodies, body => body.End());
        Assert.All(users.Requests, request => Assert.Equal("/account/sign-in", request.Target));
    }
}
