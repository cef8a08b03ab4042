using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class BrowserTelemetryTests
{
    private const string Path = "/telemetry/v1/traces";

    private static readonly byte[] Traces = [10, 0];

    [Theory]
    [InlineData("application/x-protobuf")]
    [InlineData("application/json")]
    public async Task Traces_go_where_the_gateways_own_go(string type)
    {
        byte[]? received = null;
        await using var collector = await StubService.StartAsync("collector", async context => received = await ReadAsync(context.Request));
        await using var gateway = Start(collector, "http/protobuf", ("OTEL_EXPORTER_OTLP_HEADERS", "x-otlp-api-key=the%20key"));
        await SendAsync(gateway.Client, Traces, type).HasStatusAsync(HttpStatusCode.OK);
        var seen = Assert.Single(collector.Requests, request => request.Target == "/v1/traces");
        Assert.Equal((type, "the key"), (seen.Headers["Content-Type"], seen.Headers["x-otlp-api-key"]));
        Assert.DoesNotContain("Authorization", seen.Headers);
        Assert.Equal(Traces, received);
    }

    [Fact]
    public async Task Aspires_own_protocol_is_spoken()
    {
        byte[]? received = null;
        await using var collector = await StubService.StartHttp2Async("collector", async context =>
        {
            received = await ReadAsync(context.Request);
            context.Response.ContentType = "application/grpc";
            await context.Response.StartAsync();
            context.Response.AppendTrailer("grpc-status", "0");
        });
        await using var gateway = Start(collector, "grpc");
        await SendAsync(gateway.Client, Traces).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal([0, 0, 0, 0, 2, .. Traces], received);
        var seen = Assert.Single(collector.Requests, request => request.Target.EndsWith("TraceService/Export", StringComparison.Ordinal));
        Assert.Equal("application/grpc", seen.Headers["Content-Type"]);

        await SendAsync(gateway.Client, Traces, "application/json").IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Where_there_is_nowhere_to_send_them_there_is_nothing()
    {
        await using var gateway = GatewayApp.Start();
        await SendAsync(gateway.Client, Traces).IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task They_are_limited()
    {
        await using var collector = await StubService.StartAsync("collector", context => context.Request.Body.CopyToAsync(Stream.Null));
        await using var gateway = Start(collector, "http/protobuf", ("Gateway:RateLimits:telemetry:Burst", "2"), ("Gateway:RateLimits:telemetry:PerMinute", "1"));
        await SendAsync(gateway.Anonymous, Traces).IsProblemAsync(HttpStatusCode.Unauthorized);
        await SendAsync(gateway.Client, new byte[300_000]).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await SendAsync(gateway.Client, Traces, "text/plain").IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
        await SendAsync(gateway.Client, Traces).IsProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.DoesNotContain(collector.Requests, request => request.Target == "/v1/traces");
    }

    [Fact]
    public async Task A_collector_that_is_down_is_a_problem()
    {
        using var nobody = new ReservedPort();
        await using var gateway = GatewayApp.Start(
            ("Gateway:BrowserTelemetry:Endpoint", nobody.Address), ("Gateway:BrowserTelemetry:Protocol", "http/protobuf"));
        await SendAsync(gateway.Client, Traces).IsProblemAsync(HttpStatusCode.BadGateway);
    }

    private static GatewayApp Start(StubService collector, string protocol, params (string Key, string Value)[] settings) => GatewayApp.Start(
        [("Gateway:BrowserTelemetry:Endpoint", collector.Address), ("Gateway:BrowserTelemetry:Protocol", protocol), .. settings]);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, byte[] body, string type = "application/x-protobuf")
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        return await client.PostAsync(Path, content);
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
