using System.Globalization;

namespace Gateway.Tests;

/// <summary>Requests made to reach what is not public, over a plain socket.</summary>
public sealed class HostileRequestTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    public static TheoryData<HostileRequest> Requests =>
        [.. HostileRequests.Paths, .. HostileRequests.Headers, .. HostileRequests.Bodies];

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public async Task It_reaches_no_service_wrongly_and_the_gateway_serves_on(HostileRequest request)
    {
        var answer = await RawHttp.ExchangeAsync(fixture.Gateway.Address, request.Bytes
            .Replace("{host}", fixture.Gateway.Address.Authority, StringComparison.Ordinal)
            .Replace("{users}", new Uri(fixture.Users.Address).Authority, StringComparison.Ordinal)
            .Replace("{token}", GatewayApp.Issuer.Machine(), StringComparison.Ordinal));

        Assert.Contains(StatusOf(answer), request.Statuses);
        Assert.DoesNotContain("Exception", answer, StringComparison.OrdinalIgnoreCase);
        Assert.All(fixture.Users.Requests, seen => Assert.Matches("^/users(/|$|\\?)", seen.Target));
        Assert.All(fixture.Billing.Requests, seen => Assert.Matches("^/invoices(/|$|\\?)", seen.Target));
        Assert.All([.. fixture.Users.Requests, .. fixture.Billing.Requests], seen =>
        {
            Assert.DoesNotContain("X-Smuggled", seen.Headers);
            Assert.DoesNotContain("Upgrade", seen.Headers);
            Assert.Equal("127.0.0.1", seen.Headers["X-Forwarded-For"]);
            Assert.DoesNotContain("..", seen.Target.Split('/'));
        });

        await fixture.Client.GetAsync("/api/users/1").HasStatusAsync(HttpStatusCode.OK);
    }

    private static int StatusOf(string answer) => answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)
        ? int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture)
        : 0;
}
