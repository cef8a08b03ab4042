using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests;

public sealed class BrowserTelemetryTests
{
    private const string Path = "/telemetry/v1/traces";

    private static readonly byte[] Name = [10, 23, 10, 21, 10, 12, .. "service.name"u8, 18, 5, 10, 3, .. "web"u8];
    private static readonly byte[] Traces = [10, 0];
    private static readonly byte[] NamedTraces = [10, 25, .. Name];

    [Fact]
    public async Task Traces_go_where_the_gateways_own_go()
    {
        byte[]? received = null;
        await using var collector = await StubService.StartAsync("collector", async context => received = await ReadAsync(context.Request));
        await using var gateway = Start(collector, "http/protobuf", ("OTEL_EXPORTER_OTLP_HEADERS", "x-otlp-api-key=the%20key"));
        await SendAsync(gateway.Client, Traces).HasStatusAsync(HttpStatusCode.OK);
        var seen = Assert.Single(collector.Requests, request => request.Target == "/v1/traces");
        Assert.Equal(("application/x-protobuf", "the key"), (seen.Headers["Content-Type"], seen.Headers["x-otlp-api-key"]));
        Assert.DoesNotContain("Authorization", seen.Headers);
        Assert.Equal(NamedTraces, received);
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
        Assert.Equal([0, 0, 0, 0, (byte)NamedTraces.Length, .. NamedTraces], received);
        var seen = Assert.Single(collector.Requests, request => request.Target.EndsWith("TraceService/Export", StringComparison.Ordinal));
        Assert.Equal("application/grpc", seen.Headers["Content-Type"]);

        await SendAsync(gateway.Client, Traces, "application/json").IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task They_are_the_browsers_whatever_they_say()
    {
        byte[]? received = null;
        await using var collector = await StubService.StartAsync("collector", async context => received = await ReadAsync(context.Request));
        await using var gateway = Start(collector, "http/protobuf");
        byte[] spans = [18, 3, 18, 1, 0];
        // Two resources, one with a key in more bytes than it needs, and what belongs to them.
        byte[] forged = [10, 10, 10, 1, 7, .. spans, 10, 0, 10, 10, .. spans, 138, 0, 2, 8, 8];
        await SendAsync(gateway.Client, forged).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal([10, 30, .. Name, .. spans, 10, 30, .. Name, .. spans], received);
    }

    [Theory]
    [InlineData(new byte[] { 10 })]
    [InlineData(new byte[] { 10, 5, 10, 0 })]
    [InlineData(new byte[] { 10, 2, 10, 9 })]
    [InlineData(new byte[] { 18, 0 })]
    [InlineData(new byte[] { 8, 1 })]
    [InlineData(new byte[] { 255, 255, 255, 255, 255, 255 })]
    public async Task What_are_no_traces_is_refused(byte[] body)
    {
        await using var collector = await StubService.StartAsync("collector");
        await using var gateway = Start(collector, "http/protobuf");
        await SendAsync(gateway.Client, body).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.DoesNotContain(collector.Requests, request => request.Target == "/v1/traces");
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
