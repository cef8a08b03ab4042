namespace Gateway.Tests;

public sealed class ConcurrencyLimitTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource _gate = new();
    private StubService _users = null!;

    public async ValueTask InitializeAsync() =>
        _users = await StubService.StartAsync("users-api", context => _gate.Task.WaitAsync(context.RequestAborted));

    public async ValueTask DisposeAsync() => await _users.DisposeAsync();

    [Fact]
    public async Task Beyond_the_queue_a_request_is_refused_at_once()
    {
        await using var gateway = Start(longestWait: Deadline);
        using var counter = new CounterCapture(gateway, "gateway.requests.overloaded", "");
        Task<HttpResponseMessage>[] answers = [.. Enumerable.Range(0, 5).Select(_ => gateway.Client.GetAsync("/api/users"))];

        // All have arrived when two are refused; a later one would find what the gate sets free.
        await Poll.UntilAsync(() => answers.Count(answer => answer.IsCompleted) == 2);
        var refused = await answers.First(answer => answer.IsCompleted);
        await refused.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        await gateway.Client.GetAsync("/health").HasStatusAsync(HttpStatusCode.OK);

        _gate.SetResult();
        var all = await Task.WhenAll(answers).WaitAsync(Deadline);
        Assert.Equal(3, all.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(2, all.Count(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable));
        Assert.Equal(2, counter[""]);
    }

    [Fact]
    public async Task Who_waits_too_long_is_refused()
    {
        await using var gateway = Start(longestWait: TimeSpan.FromMilliseconds(100));
        Task<HttpResponseMessage>[] answers = [.. Enumerable.Range(0, 3).Select(_ => gateway.Client.GetAsync("/api/users"))];

        var refused = await (await Task.WhenAny(answers)).WaitAsync(Deadline);
        await refused.IsProblemAsync(HttpStatusCode.ServiceUnavailable);

        _gate.SetResult();
        await Task.WhenAll(answers).WaitAsync(Deadline);
        Assert.Equal(2, _users.Requests.Count);
    }

    private GatewayApp Start(TimeSpan longestWait) => GatewayApp.Start(
        GatewayApp.Service("users-api", _users),
        ("Gateway:Concurrency:Requests", "2"),
        ("Gateway:Concurrency:Queue", "1"),
        ("Gateway:Concurrency:LongestWait", longestWait.ToString()));
}
