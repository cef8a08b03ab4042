namespace Gateway.Tests;

public sealed class RoutingTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    [Theory]
    [InlineData("/api/users", "users-api", "/users")]
    [InlineData("/api/users/", "users-api", "/users")]
    [InlineData("/api/users/7", "users-api", "/users/7")]
    [InlineData("/api/users/7/", "users-api", "/users/7")]
    [InlineData("/api/users/7/history", "users-api", "/users/7/history")]
    [InlineData("/api/users?q=a%2Fb&limit=2", "users-api", "/users?q=a%2Fb&limit=2")]
    [InlineData("/api/users/?q=50%25", "users-api", "/users?q=50%25")]
    [InlineData("/api/invoices", "billing-api", "/invoices")]
    [InlineData("/api/invoices/7/issue", "billing-api", "/invoices/7/issue")]
    [InlineData("/API/Invoices/7", "billing-api", "/Invoices/7")]
    [InlineData("/api/customers/7", "billing-api", "/customers/7")]
    [InlineData("/api/payments/totals", "billing-api", "/payments/totals")]
    [InlineData("/api/credit-notes", "billing-api", "/credit-notes")]
    [InlineData("/api/numbering", "billing-api", "/numbering")]
    [InlineData("/api/reminders", "billing-api", "/reminders")]
    [InlineData("/api/seller", "billing-api", "/seller")]
    [InlineData("/api/tax-rates/7", "billing-api", "/tax-rates/7")]
    [InlineData("/connect/token", "users-api", "/connect/token")]
    [InlineData("/user_service/users", "users-api", "/users")]
    [InlineData("/user_service/users/", "users-api", "/users")]
    [InlineData("/user_service/users/7/", "users-api", "/users/7")]
    [InlineData("/billing_service/invoices", "billing-api", "/invoices")]
    [InlineData("/billing_service/invoices/", "billing-api", "/invoices")]
    [InlineData("/billing_service/invoices/7/?x=1", "billing-api", "/invoices/7?x=1")]
    [InlineData("/", "web", "/")]
    [InlineData("/users", "web", "/users")]
    [InlineData("/users/7", "web", "/users/7")]
    [InlineData("/invoices/7", "web", "/invoices/7")]
    [InlineData("/apiary", "web", "/apiary")]
    [InlineData("/src/main.tsx?t=1", "web", "/src/main.tsx?t=1")]
    [InlineData("/@vite/client", "web", "/@vite/client")]
    [InlineData("/events", "web", "/events")]
    public async Task A_listed_path_goes_to_its_service(string path, string service, string target)
    {
        using var response = await fixture.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((service, target), (Stub(response, StubService.NameHeader), Stub(response, StubService.TargetHeader)));
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/health")]
    [InlineData("/api/alive")]
    [InlineData("/api/events")]
    [InlineData("/api/openapi/v1.json")]
    [InlineData("/api/usersx")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/openapi/events.json")]
    [InlineData("/telemetry/v1/logs")]
    [InlineData("/API/HEALTH")]
    [InlineData("/user_service")]
    [InlineData("/user_service/health")]
    [InlineData("/user_service/events?after=0")]
    [InlineData("/user_service/invoices")]
    [InlineData("/billing_service/")]
    [InlineData("/billing_service/alive")]
    [InlineData("/billing_service/users")]
    [InlineData("/billing_service/openapi/v1.json")]
    public async Task An_unlisted_path_below_an_api_is_a_problem(string path)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var request = new HttpRequestMessage(method, path);
            using var response = await fixture.Client.SendAsync(request);
            await response.IsProblemAsync(HttpStatusCode.NotFound);
            Assert.False(response.Headers.Contains(StubService.NameHeader));
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Every_method_is_the_services_business(string method)
    {
        using var response = await fixture.Client.SendAsync(method, "/user_service/users/7/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("/users/7", Stub(response, StubService.TargetHeader));
        Assert.Contains(fixture.Users.Requests, seen => seen.Method == method && seen.Target == "/users/7");
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task The_gateways_own_health_is_one_word(string path)
    {
        using var response = await fixture.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    private static string? Stub(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) ? values.Single() : null;
}
