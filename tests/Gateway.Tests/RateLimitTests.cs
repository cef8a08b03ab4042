using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Tests;

public sealed class RateLimitTests : IAsyncLifetime
{
    private StubService _users = null!;

    public async ValueTask InitializeAsync() => _users = await StubService.StartAsync("users-api");

    public async ValueTask DisposeAsync() => await _users.DisposeAsync();

    [Fact]
    public async Task A_client_over_its_limit_is_told_when_to_come_again()
    {
        await using var gateway = Start(burst: 2, perMinute: 2);
        using var counter = new CounterCapture(gateway, "gateway.requests.rate_limited", "policy");
        await Get(gateway, HttpStatusCode.OK);
        await Get(gateway, HttpStatusCode.OK);

        using var response = await gateway.Client.GetAsync("/api/users");
        var problem = await response.IsProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30);
        Assert.Contains("Please wait", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal("\"api\";q=2;w=60", Header(response, "RateLimit-Policy"));
        Assert.StartsWith("\"api\";r=0;t=", Header(response, "RateLimit"), StringComparison.Ordinal);
        Assert.Equal(2, _users.Requests.Count);
        Assert.Equal(1, counter["api"]);
    }

    [Fact]
    public async Task Every_answer_says_how_much_is_left()
    {
        await using var gateway = Start(burst: 10, perMinute: 10);
        for (var remaining = 9; remaining > 6; remaining--)
        {
            using var response = await gateway.Client.GetAsync("/user_service/users/1/");
            Assert.Equal("\"api\";q=10;w=60", Header(response, "RateLimit-Policy"));
            Assert.StartsWith($"\"api\";r={remaining};t=", Header(response, "RateLimit"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_client_that_waits_is_served_again()
    {
        await using var gateway = Start(burst: 1, perMinute: 300);
        await Get(gateway, HttpStatusCode.OK);
        await Poll.UntilAsync(
            async () => (await gateway.Client.GetAsync("/api/users")).StatusCode == HttpStatusCode.OK, "served again");
    }

    [Fact]
    public async Task Each_address_behind_a_trusted_proxy_has_its_own_limit()
    {
        await using var gateway = Start(burst: 1, perMinute: 1, ("Gateway:TrustedProxies:0", "127.0.0.0/8"));
        await Get(gateway, HttpStatusCode.OK, forwardedFor: "203.0.113.1");
        await Get(gateway, HttpStatusCode.TooManyRequests, forwardedFor: "203.0.113.1");
        await Get(gateway, HttpStatusCode.OK, forwardedFor: "203.0.113.2");
        // The one who came to the proxy counts, not whom he names.
        await Get(gateway, HttpStatusCode.TooManyRequests, forwardedFor: "198.51.100.7, 203.0.113.2");
        await Get(gateway, HttpStatusCode.OK, forwardedFor: "2001:db8:1:2::1");
        await Get(gateway, HttpStatusCode.TooManyRequests, forwardedFor: "2001:db8:1:2:3::4");
    }

    [Fact]
    public async Task Each_caller_has_a_limit_wherever_they_call_from()
    {
        await using var gateway = Start(burst: 1, perMinute: 1, ("Gateway:TrustedProxies:0", "127.0.0.0/8"));
        foreach (var (user, address, expected) in new[]
        {
            (1, "203.0.113.1", HttpStatusCode.OK),
            (1, "203.0.113.1", HttpStatusCode.TooManyRequests),
            (2, "203.0.113.1", HttpStatusCode.OK),
            (1, "203.0.113.2", HttpStatusCode.TooManyRequests),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/users");
            request.Headers.Authorization = new("Bearer", GatewayApp.Issuer.Member(user));
            request.Headers.Add("X-Forwarded-For", address);
            await gateway.Anonymous.SendAsync(request).HasStatusAsync(expected);
        }
    }

    [Fact]
    public async Task Signing_in_is_limited_more_strictly()
    {
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", _users));
        foreach (var (method, path, policy) in ((string, string, string)[])[
            ("GET", "/account/sign-in", "\"sign-in\";q=200;"), ("POST", "/account/sign-in", "\"sign-in\";q=200;"),
            ("GET", "/connect/authorize", "\"sign-in\";q=200;"), ("POST", "/connect/token", "\"token\";q=60;"), ("GET", "/api/users", "\"api\";q=1000;")])
        {
            using var response = await gateway.Anonymous.SendAsync(method, path);
            Assert.StartsWith(policy, Header(response, "RateLimit-Policy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_else_can_choose_the_address_that_is_counted()
    {
        await using var gateway = Start(burst: 1, perMinute: 1, ("FORWARDEDHEADERS_ENABLED", "true"));
        await Get(gateway, HttpStatusCode.OK, forwardedFor: "203.0.113.1");
        await Get(gateway, HttpStatusCode.TooManyRequests, forwardedFor: "203.0.113.2");
    }

    [Fact]
    public async Task Limits_change_without_a_restart()
    {
        await using var gateway = Start(burst: 1, perMinute: 1);
        await Get(gateway, HttpStatusCode.OK);
        await Get(gateway, HttpStatusCode.TooManyRequests);

        Change(gateway, burst: "3");
        for (var i = 0; i < 3; i++)
        {
            await Get(gateway, HttpStatusCode.OK);
        }

        await Get(gateway, HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public async Task A_change_that_makes_no_sense_changes_nothing(string burst)
    {
        await using var gateway = Start(burst: 2, perMinute: 1);
        Change(gateway, burst);
        await Get(gateway, HttpStatusCode.OK);
        await Get(gateway, HttpStatusCode.OK);
        await Get(gateway, HttpStatusCode.TooManyRequests);
    }

    private GatewayApp Start(int burst, int perMinute, params (string Key, string Value)[] settings) => GatewayApp.Start(
    [
        GatewayApp.Service("users-api", _users),
        ("Gateway:RateLimits:api:Burst", burst.ToString(CultureInfo.InvariantCulture)),
        ("Gateway:RateLimits:api:PerMinute", perMinute.ToString(CultureInfo.InvariantCulture)),
        .. settings,
    ]);

    private static void Change(GatewayApp gateway, string burst)
    {
        var configuration = (IConfigurationRoot)gateway.Services.GetRequiredService<IConfiguration>();
        configuration["Gateway:RateLimits:api:Burst"] = burst;
        configuration.Reload();
    }

    private static async Task Get(GatewayApp gateway, HttpStatusCode expected, string? forwardedFor = null)
    {
        // Where nobody is signed in, the address counts.
        using var request = new HttpRequestMessage(HttpMethod.Get, forwardedFor is null ? "/api/users" : "/.well-known/anything");
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        await gateway.Client.SendAsync(request).HasStatusAsync(expected);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
