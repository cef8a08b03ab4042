using System.Net;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Standin.Tests.Dashboard;

public sealed class OtlpReceiverTests
{
    private static readonly int[] s_traces = [1, 1, 1, 2, 3, 3];

    [Fact]
    public async Task Services_are_told_where_to_send_and_with_which_key()
    {
        var builder = TelemetryPageTests.CreateBuilder();
        builder.AddProject<Projects.ProbeService>("probe");
        await using var app = await builder.StartAsync();
        await app.Reaches("probe", KnownResourceStates.Running);
        var target = app.Services.GetRequiredService<DashboardSettings>().Otlp!;
        Assert.Equal(target.Address.GetLeftPart(UriPartial.Authority), app.Variable("probe", "OTEL_EXPORTER_OTLP_ENDPOINT"));
        Assert.Equal("http/protobuf", app.Variable("probe", "OTEL_EXPORTER_OTLP_PROTOCOL"));
        Assert.Equal($"x-otlp-api-key={target.Key}", app.Variable("probe", "OTEL_EXPORTER_OTLP_HEADERS"));
        Assert.Matches("^[0-9a-f]{32}$", target.Key);
    }

    [Fact]
    public async Task Services_are_told_nothing_where_there_is_no_dashboard()
    {
        var builder = TestApp.CreateBuilder("--ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL=http://127.0.0.1:1");
        builder.AddProject<Projects.ProbeService>("probe");
        await using var app = await builder.StartAsync();
        await app.Reaches("probe", KnownResourceStates.Running);
        Assert.Null(app.Variable("probe", "OTEL_EXPORTER_OTLP_ENDPOINT"));
        Assert.Null(app.Variable("probe", "OTEL_EXPORTER_OTLP_HEADERS"));
    }

    [Theory]
    [InlineData("/v1/logs", "the key", "application/x-protobuf", HttpStatusCode.OK)]
    [InlineData("/v1/metrics", "the key", "application/x-protobuf", HttpStatusCode.OK)]
    [InlineData("/v1/logs", "another", "application/x-protobuf", HttpStatusCode.Unauthorized)]
    [InlineData("/v1/logs", "", "application/x-protobuf", HttpStatusCode.Unauthorized)]
    [InlineData("/v1/logs", "the key", "application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("/v1/nothing", "the key", "application/x-protobuf", HttpStatusCode.NotFound)]
    [InlineData("/", "the key", "application/x-protobuf", HttpStatusCode.NotFound)]
    public async Task It_takes_protobuf_with_the_key(string path, string key, string type, HttpStatusCode expected)
    {
        await using var app = await TelemetryPageTests.CreateBuilder("--ASPIRE_DASHBOARD_OTLP_PRIMARYAPIKEY=the key").StartAsync();
        Assert.Equal(expected, await Send(app, path, [], key, type));
    }

    [Theory]
    [InlineData("0a")] // A field without a length.
    [InlineData("0aff")] // A number without an end.
    [InlineData("0a05aabb")] // A field that is longer than the message.
    [InlineData("0b")] // A type that protobuf does not have any more.
    [InlineData("ffffffffffffffffffffffff")] // A number that is too long.
    [InlineData("0a04120212ff")] // One within another.
    public async Task What_is_no_protobuf_is_refused(string message)
    {
        await using var app = await TelemetryPageTests.CreateBuilder("--ASPIRE_DASHBOARD_OTLP_PRIMARYAPIKEY=the key").StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, await Send(app, "/v1/traces", Convert.FromHexString(message), "the key"));
        Assert.Equal(HttpStatusCode.OK, await Send(app, "/v1/traces", [], "the key"));
    }

    [Fact]
    public async Task A_value_in_a_value_in_a_value_is_no_danger()
    {
        var value = Array.Empty<byte>();
        for (var depth = 0; depth < 5_000; depth++)
        {
            value = Wire.Message(5, Wire.Message(1, value));
        }

        var entry = Wire.Message(2, Wire.Message(2, Wire.Message(5, value)));
        await using var app = await TelemetryPageTests.CreateBuilder("--ASPIRE_DASHBOARD_OTLP_PRIMARYAPIKEY=the key").StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Equal(HttpStatusCode.OK, await Send(app, "/v1/logs", Wire.Message(1, entry), "the key"));
        Assert.Contains("[[[[[[[[…]]]]]]]]", await client.Page("/logs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_not_where_telemetry_is_sent_to_nor_the_other_way_round()
    {
        await using var app = await TelemetryPageTests.CreateBuilder("--ASPIRE_DASHBOARD_UNSECURED_ALLOW_ANONYMOUS=true").StartAsync();
        using var client = await DashboardClient.At(app);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Send(HttpMethod.Post, "/v1/logs", request => request.Content = new ByteArrayContent([]))).StatusCode);
        using var http = new HttpClient { BaseAddress = app.Services.GetRequiredService<DashboardSettings>().Otlp!.Address };
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Send(app, "/v1/logs", [], key: ""));
    }

    [Fact]
    public void The_oldest_go_when_there_are_too_many()
    {
        var store = new TelemetryStore(maxLogs: 3, maxTraces: 2, maxSpans: 2);
        store.Add(Enumerable.Range(1, 5).Select(number => new LogEntry { Resource = $"{number}", Category = "" }));
        Assert.Equal(["5", "4", "3"], store.Logs.Select(entry => entry.Resource));

        store.Add(s_traces.Select(trace => Span.Read("service", "", [.. Wire.Message(1, [(byte)trace]), .. Wire.Message(5, "span"u8.ToArray())])));
        Assert.Null(store.Find("01"));
        Assert.Single(store.Find("02")!.Spans);
        store.Add([Span.Read("service", "", Wire.Message(1, [3]))]);
        Assert.Equal(2, store.Find("03")!.Spans.Count);
        Assert.Equal(2, store.Traces.Count);
    }

    [Fact]
    public void Spans_that_are_parts_of_each_other_are_shown_each_once()
    {
        var store = new TelemetryStore();
        store.Add(new (int Id, int Parent)[] { (1, 2), (2, 1), (3, 3), (4, 9) }
            .Select(span => Span.Read("service", "", [.. Wire.Message(1, [7]), .. Wire.Message(2, [(byte)span.Id]), .. Wire.Message(4, [(byte)span.Parent])])));
        Assert.Equal(["04 0", "01 0", "02 1", "03 0"], store.Find("07")!.Tree().Select(entry => $"{entry.Span.Id} {entry.Depth}"));
    }

    private static async Task<HttpStatusCode> Send(DistributedApplication app, string path, byte[] message, string key, string type = "application/x-protobuf")
    {
        await app.Services.GetRequiredService<DashboardService>().LoginAddress;
        using var http = new HttpClient { BaseAddress = app.Services.GetRequiredService<DashboardSettings>().Otlp!.Address };
        using var content = new ByteArrayContent(message) { Headers = { ContentType = new(type) } };
        content.Headers.Add("x-otlp-api-key", key);
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }
}
