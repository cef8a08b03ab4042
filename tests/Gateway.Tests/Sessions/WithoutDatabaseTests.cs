namespace Gateway.Tests.Sessions;

/// <summary>The gateway's database is for sessions only.</summary>
public sealed class WithoutDatabaseTests
{
    [Fact]
    public async Task Programs_and_what_is_public_do_without_it_and_sessions_are_told_to_wait()
    {
        await using var service = await StubService.StartAsync("users-api");
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service), GatewayApp.Service("web", service));
        foreach (var path in new[] { "/api/users", "/health", "/", "/account/sign-in" })
        {
            await gateway.Client.GetAsync(path).HasStatusAsync(HttpStatusCode.OK);
        }

        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = gateway.Address };
        browser.DefaultRequestHeaders.Add("Cookie", $"session={new string('a', 43)}");
        await browser.GetAsync("/").HasStatusAsync(HttpStatusCode.OK);
        using var refused = await browser.GetAsync("/api/users");
        await refused.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(refused.Headers.RetryAfter);
    }
}
