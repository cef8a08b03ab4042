namespace Gateway.Tests;

/// <summary>The addresses in a service's answers can be followed through the gateway.</summary>
public sealed class PublicAddressesTests : IAsyncLifetime
{
    private StubService _service = null!;
    private GatewayApp _gateway = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StubService.StartAsync("service", async context =>
        {
            var headers = context.Response.Headers;
            headers.Location = context.Request.Headers["X-Answer-Location"];
            headers.Link = context.Request.Headers["X-Answer-Link"];
            context.Response.StatusCode = 201;
            await context.Response.CompleteAsync();
        });
        _gateway = GatewayApp.Start(GatewayApp.Service("users-api", _service), GatewayApp.Service("billing-api", _service));
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Theory]
    [InlineData("/api/users", "/users/1", "/api/users/1")]
    [InlineData("/user_service/users/", "/users/1", "/user_service/users/1")]
    [InlineData("/billing_service/invoices/", "/invoices/1?x=1", "/billing_service/invoices/1?x=1")]
    [InlineData("/API/invoices", "/invoices/1", "/api/invoices/1")]
    [InlineData("/api/users", "{service}/users/1", "/api/users/1")]
    [InlineData("/api/users", "users/1", "users/1")]
    [InlineData("/api/users", "https://elsewhere.example/users/1", "https://elsewhere.example/users/1")]
    [InlineData("/api/users", "//elsewhere.example/users/1", "//elsewhere.example/users/1")]
    public async Task The_location_bears_the_prefix_that_the_client_used(string path, string location, string expected)
    {
        using var response = await SendAsync(path, "X-Answer-Location", location);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("</users?limit=2&after=x>; rel=\"next\"", "</api/users?limit=2&after=x>; rel=\"next\"")]
    [InlineData("</users>; rel=\"first\", </users?after=x>; rel=\"next\"", "</api/users>; rel=\"first\", </api/users?after=x>; rel=\"next\"")]
    [InlineData("<{service}/users?after=x>; rel=\"next\"", "</api/users?after=x>; rel=\"next\"")]
    [InlineData("<?after=x>; rel=\"next\"", "<?after=x>; rel=\"next\"")]
    [InlineData("<https://elsewhere.example/>; rel=\"help\"", "<https://elsewhere.example/>; rel=\"help\"")]
    public async Task Links_bear_the_prefix_that_the_client_used(string link, string expected)
    {
        using var response = await SendAsync("/api/users", "X-Answer-Link", link);
        Assert.Equal(expected, string.Join(", ", response.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task An_answer_without_addresses_gets_none()
    {
        using var response = await _gateway.Client.GetAsync("/api/users");
        Assert.False(response.Headers.Contains("Location") || response.Headers.Contains("Link"));
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string header, string value)
    {
        return await _gateway.Client.SendAsync("POST", path, null, (header, value.Replace("{service}", _service.Address, StringComparison.Ordinal)));
    }
}
