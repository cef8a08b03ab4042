using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

/// <summary>Clients that send slowly, or hold what they have, keep nobody else waiting.</summary>
public sealed class SlowClientTests : IAsyncLifetime
{
    private const int SlowClients = 100;
    private const string Slow = "192.0.2.1";
    private const string Other = "192.0.2.2";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly List<TcpClient> _connections = [];
    private readonly TaskCompletionSource _slowAreReleased = new();
    private StubService _users = null!;

    public async ValueTask InitializeAsync() => _users = await StubService.StartAsync("users-api", async context =>
    {
        if (context.Request.Path.Value == "/users/slow")
        {
            await _slowAreReleased.Task.WaitAsync(context.RequestAborted);
        }

        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    });

    public async ValueTask DisposeAsync()
    {
        _connections.ForEach(connection => connection.Dispose());
        await _users.DisposeAsync();
    }

    [Theory]
    [InlineData("/connect/token")]
    [InlineData("/account/sign-in")]
    [InlineData("/api/users")]
    [InlineData("/auth/logout")]
    public async Task A_small_body_takes_no_place_before_it_is_there(string path)
    {
        await using var gateway = Start(("Gateway:Concurrency:Requests", "2"), ("Gateway:Concurrency:Queue", "1"), ("Gateway:LongestBodyWait", "01:00:00"));
        await BeginManyAsync(gateway, path, announced: 1000, sent: 10);

        for (var i = 0; i < 20; i++)
        {
            await gateway.Client.GetAsync("/api/users").HasStatusAsync(HttpStatusCode.OK);
            await gateway.Client.PostAsync("/connect/token", new StringContent("grant_type=x")).HasStatusAsync(HttpStatusCode.OK);
        }

        Assert.DoesNotContain(_users.Requests, request => request.Target.EndsWith("slow-body", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/connect/token", "Content-Length: 1000", "some")]
    [InlineData("/auth/refresh", "Content-Length: 1000", "some")]
    [InlineData("/api/users", "Content-Length: 1000", "some")]
    [InlineData("/nothing", "Content-Length: 1000", "some")]
    [InlineData("/account/sign-in", "Transfer-Encoding: chunked", "3e8\r\nsome")]
    [InlineData("/connect/end-session", "Transfer-Encoding: chunked\r\nExpect: 100-continue", "4\r\nsome\r\n")]
    public async Task A_small_body_that_does_not_come_in_time_is_a_problem(string path, string announced, string sent)
    {
        await using var gateway = Start(("Gateway:LongestBodyWait", "00:00:00.2"));
        var answer = await RawHttp.ExchangeAsync(gateway.Address, Head(gateway, path, announced) + sent);
        // Before it, Kestrel asks for the body of who waits to be asked.
        var asked = announced.Contains("100-continue", StringComparison.Ordinal) ? "HTTP/1.1 100 Continue\r\n\r\n" : "";
        Assert.StartsWith($"{asked}HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"request_timeout\"", answer, StringComparison.Ordinal);
        Assert.Empty(_users.Requests);
    }

    [Fact]
    public async Task Large_bodies_hold_no_more_than_their_clients_share()
    {
        await using var gateway = Start(("Gateway:Concurrency:Requests", "8"), ("Gateway:Concurrency:PerClient", "4"), ("Gateway:Concurrency:Queue", "1000"));
        await BeginManyAsync(gateway, "/connect/token", announced: 500_000, sent: 70_000);
        await Poll.UntilAsync(() => Task.FromResult(_users.Requests.Count >= 4), "the slow client holds its share");

        await AssertOthersAreServedAsync(gateway);
    }

    [Fact]
    public async Task Requests_under_way_hold_no_more_than_their_clients_share()
    {
        await using var gateway = Start(("Gateway:Concurrency:Requests", "8"), ("Gateway:Concurrency:PerClient", "4"), ("Gateway:Concurrency:Queue", "1000"));
        var slow = Enumerable.Range(0, SlowClients).Select(_ => gateway.Client.SendAsync("GET", "/api/users/slow", null, ("X-Forwarded-For", Slow))).ToArray();
        await Poll.UntilAsync(() => Task.FromResult(_users.Requests.Count >= 4), "the slow client holds its share");

        await AssertOthersAreServedAsync(gateway);

        _slowAreReleased.SetResult();
        await Task.WhenAll(slow).WaitAsync(Deadline);
    }

    [Fact]
    public async Task What_has_no_timeout_of_its_own_has_one()
    {
        await using var provider = await StubService.StartAsync("provider", context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using var gateway = GatewayApp.Start(("Auth:Authority", provider.Address), ("Gateway:RequestTimeout", "00:00:00.3"));
        await gateway.Anonymous.GetAsync("/auth/login").IsProblemAsync(HttpStatusCode.GatewayTimeout).WaitAsync(Deadline);
    }

    private static async Task AssertOthersAreServedAsync(GatewayApp gateway)
    {
        for (var i = 0; i < 20; i++)
        {
            await gateway.Client.SendAsync("GET", "/api/users", null, ("X-Forwarded-For", Other)).HasStatusAsync(HttpStatusCode.OK);
        }
    }

    private static string Head(GatewayApp gateway, string path, string announced) =>
        $"POST {path}?slow-body HTTP/1.1\r\nHost: {gateway.Address.Authority}\r\nX-Forwarded-For: {Slow}\r\nX-CSRF: 1\r\n"
        + $"Authorization: Bearer {GatewayApp.Issuer.Machine()}\r\nContent-Type: application/x-www-form-urlencoded\r\n{announced}\r\n\r\n";

    private async Task BeginManyAsync(GatewayApp gateway, string path, int announced, int sent)
    {
        var beginning = Encoding.ASCII.GetBytes(Head(gateway, path, $"Content-Length: {announced}") + new string('x', sent));
        for (var i = 0; i < SlowClients; i++)
        {
            var connection = new TcpClient();
            _connections.Add(connection);
            await connection.ConnectAsync(gateway.Address.Host, gateway.Address.Port);
            await connection.GetStream().WriteAsync(beginning);
        }
    }

    private GatewayApp Start(params (string Key, string Value)[] settings) => GatewayApp.Start(
    [
        GatewayApp.Service("users-api", _users),
        ("Gateway:TrustedProxies:0", "127.0.0.0/8"),
        ("Gateway:RateLimits:token:Burst", "1000"),
        .. settings,
    ]);
}
