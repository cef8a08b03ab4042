using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Gateway.Tests;

public sealed class ObservationTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_trace_goes_on_from_the_client_to_the_service()
    {
        await using var service = await StubService.StartAsync("users-api");
        await using var gateway = GatewayApp.Start(GatewayApp.Service("users-api", service));
        var (trace, parent) = (ActivityTraceId.CreateRandom().ToHexString(), ActivitySpanId.CreateRandom().ToHexString());

        using var response = await SendAsync(gateway, "/api/users", trace, parent);

        var seen = Assert.Single(service.Requests).Headers["traceparent"].Split('-');
        Assert.Equal(trace, seen[1]);
        Assert.NotEqual(parent, seen[2]);
    }

    [Fact]
    public async Task A_problem_names_the_requests_trace()
    {
        await using var gateway = GatewayApp.Start();
        var trace = ActivityTraceId.CreateRandom().ToHexString();

        var problem = await SendAsync(gateway, "/api/nothing", trace, ActivitySpanId.CreateRandom().ToHexString()).IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(trace, (string?)problem["traceId"]);
    }

    [Theory]
    [InlineData("/user_service/users/7/", 200, "/user_service/users/{**rest}", "client:api")]
    [InlineData("/api/invoices", 502, "/api/invoices/{**rest}", "client:api")]
    [InlineData("/api/nothing", 404, "/api/{**rest}", "anonymous")]
    public async Task A_request_leaves_one_line_in_the_log(string path, int status, string route, string user)
    {
        await using var service = await StubService.StartAsync("users-api");
        using var log = new LogCapture("Gateway.AccessLog");
        await using var gateway = GatewayApp.Start(
            host => host.ConfigureLogging(logging => logging.AddProvider(log)), GatewayApp.Service("users-api", service));
        var trace = ActivityTraceId.CreateRandom().ToHexString();

        using var health = await gateway.Client.GetAsync("/health");
        using var response = await SendAsync(gateway, path, trace, ActivitySpanId.CreateRandom().ToHexString());
        Assert.Equal(status, (int)response.StatusCode);

        var line = await log.NextAsync(Deadline);
        Assert.Equal("GET", line["Method"]);
        Assert.Equal(path, line["Path"]);
        Assert.Equal(route, line["Route"]);
        Assert.Equal(status, line["StatusCode"]);
        Assert.InRange((double)line["Duration"]!, 0, Deadline.TotalMilliseconds);
        Assert.Equal(user, line["User"]);
        Assert.Equal(trace, line["TraceId"]);

        // There is no second: the next line is that of the next request.
        using var next = await SendAsync(gateway, "/api/next", trace, ActivitySpanId.CreateRandom().ToHexString());
        Assert.Equal("/api/next", (await log.NextAsync(Deadline))["Path"]);
    }

    private static async Task<HttpResponseMessage> SendAsync(GatewayApp gateway, string path, string trace, string parent)
    {
        // The test's own client would overwrite the header with a trace of its own.
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = gateway.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = gateway.Client.DefaultRequestHeaders.Authorization;
        request.Headers.Add("traceparent", $"00-{trace}-{parent}-01");
        return await client.SendAsync(request);
    }
}
