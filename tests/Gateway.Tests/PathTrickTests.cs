namespace Gateway.Tests;

/// <summary>Targets made to be routed as one path and to be read by a service as another.</summary>
public sealed class PathTrickTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    [Theory]
    [InlineData("/api/users/..%2fhealth")]
    [InlineData("/api/users/%252e%252e/health")]
    [InlineData("/api/users/%2e%2e%5chealth")]
    [InlineData("/api/users\\..\\health")]
    [InlineData("/api/users%2f..%2fhealth")]
    [InlineData("/api/users/../health")]
    [InlineData("/api/%2fhealth")]
    [InlineData("/api/users/7/..%2f..%2fhealth")]
    [InlineData("/user_service/users/../events")]
    [InlineData("/USER_SERVICE/USERS/..%2FEVENTS")]
    [InlineData("/billing_service/invoices/%252e%252e/openapi/v1.json")]
    public async Task A_disguised_path_is_a_problem(string target)
    {
        var answer = await fixture.Gateway.GetRawAsync(target);
        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain(StubService.NameHeader, answer.Headers);
        ProblemAssert.IsProblem(HttpStatusCode.NotFound, Unchunked(answer.Body));
    }

    [Theory]
    [InlineData("/api/users/7%3Fx=1", "/users/7%3Fx=1")]
    [InlineData("/api/users/%23top", "/users/%23top")]
    [InlineData("/api/users/a%20b", "/users/a%20b")]
    [InlineData("/api/users/%C3%A9", "/users/%C3%A9")]
    [InlineData("/api/users/;x=..", "/users/;x=..")]
    [InlineData("/api/users/...", "/users/...")]
    [InlineData("/api/invoices/../users/7", "/users/7")]
    [InlineData("/api/users/7//", "/users/7")]
    [InlineData("/api/users/7?next=/../health", "/users/7?next=/../health")]
    public async Task A_path_that_only_looks_odd_arrives_as_it_was_meant(string target, string expected)
    {
        var answer = await fixture.Gateway.GetRawAsync(target);
        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.Headers[StubService.TargetHeader]);
    }

    [Fact]
    public async Task No_service_ever_saw_a_path_that_is_not_listed()
    {
        string[] beginnings = ["", "/api", "/api/users", "/user_service", "/user_service/users", "/billing_service/invoices", "//api/users"];
        string[] ups = ["/", "//", "/../", "/..%2f", "/%2e%2e/", "/%252e%252e/", "\\..\\", "/..%5c", "/;/../", "/.%00./", "/..;/"];
        string[] goals = ["health", "alive", "events", "openapi/v1.json", "HEALTH"];
        foreach (var target in beginnings.SelectMany(_ => ups, (start, up) => start + up).SelectMany(_ => goals, (start, goal) => start + goal))
        {
            await fixture.Gateway.GetRawAsync(target);
        }

        Assert.All(fixture.Users.Requests, seen => Assert.Matches("(?i)^/users(/|$|\\?)", seen.Target));
        Assert.All(fixture.Billing.Requests, seen => Assert.Matches("(?i)^/invoices(/|$|\\?)", seen.Target));
        Assert.All([.. fixture.Users.Requests, .. fixture.Billing.Requests], seen =>
        {
            var path = Uri.UnescapeDataString(Uri.UnescapeDataString(seen.Target.Split('?')[0])).Replace('\\', '/');
            Assert.DoesNotContain("..", path.Split('/'));
        });
    }

    private static string Unchunked(string body) => body[body.IndexOf('{')..(body.LastIndexOf('}') + 1)];
}
