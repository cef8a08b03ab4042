using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Gateway.Tests;

public sealed class ServerLimitTests : IAsyncLifetime
{
    private StubService _users = null!;

    public async ValueTask InitializeAsync() =>
        _users = await StubService.StartAsync("users-api", context => context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted));

    public async ValueTask DisposeAsync() => await _users.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_a_problem(bool declared)
    {
        await using var gateway = Start(("Kestrel:Limits:MaxRequestBodySize", "1000"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/users") { Content = new ByteArrayContent(new byte[2000]) };
        request.Headers.TransferEncodingChunked = !declared;
        await gateway.Client.SendAsync(request).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Bodies_have_a_limit_unless_told_otherwise()
    {
        await using var gateway = Start();
        await gateway.Client.PutAsync("/api/users/1", new ByteArrayContent(new byte[2 * 1024 * 1024])).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Headers_over_the_limit_are_refused()
    {
        await using var gateway = Start();
        var answer = await RawHttp.ExchangeAsync(
            gateway.Address, $"GET /api/users HTTP/1.1\r\nHost: x\r\nX-Big: {new string('x', 40_000)}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 431 ", answer, StringComparison.Ordinal);
        Assert.Empty(_users.Requests);
    }

    [Fact]
    public async Task Headers_that_never_end_are_cut_off()
    {
        await using var gateway = Start(("Kestrel:Limits:RequestHeadersTimeout", "00:00:01"));
        var answer = await RawHttp.ExchangeAsync(gateway.Address, "GET /api/users HTTP/1.1\r\nHost: x\r\nX-");
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_cut_off()
    {
        await using var gateway = GatewayApp.Start(
            host => host.ConfigureKestrel(kestrel =>
                kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(1.1))),
            GatewayApp.Service("users-api", _users));
        var answer = await RawHttp.ExchangeAsync(
            gateway.Address, "POST /account/anything HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nsome");
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
    }

    private GatewayApp Start(params (string Key, string Value)[] settings) =>
        GatewayApp.Start([GatewayApp.Service("users-api", _users), .. settings]);
}
