namespace Gateway.Tests;

public sealed class PublicPrefixTests
{
    [Theory]
    [InlineData("/user_service")]
    [InlineData("api")]
    [InlineData("/api/")]
    [InlineData("/")]
    [InlineData("")]
    public void A_prefix_that_is_not_the_routes_stops_the_start(string prefix)
    {
        var error = Assert.ThrowsAny<Exception>(() => GatewayApp.Start(("ReverseProxy:Routes:users:Transforms:0:PublicPrefix", prefix)));
        Assert.Contains("Route 'users': PublicPrefix must be", error.ToString(), StringComparison.Ordinal);
    }
}
