using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gateway.Tests;

/// <summary>What begins in the browser is one trace down to the database, and all of it arrives at one place.</summary>
public sealed class BrowserTraceTests
{
    private const string Browser = "web";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_trace_goes_from_the_browser_by_the_gateway_and_the_service_to_sql(bool isGrpc)
    {
        await using var collector = await Collector.StartAsync(isGrpc);
        await using var billing = await BillingDeployment.CreateAsync();
        await using var replica = await billing.StartAsync(settings: collector.SettingsFor("billing-api"));
        await using var gateway = await GatewayProcess.StartAsync(
            [("services:billing-api:http:0", replica.Address.ToString()), .. collector.SettingsFor("gateway")]);

        var (trace, root) = await AskAsABrowserAsync(gateway);

        await Poll.UntilAsync(() => Task.FromResult(collector.FromSql(trace, "billing-api") is [.., { Parent: "" }]), "the whole trace has arrived");
        var spans = collector.FromSql(trace, "billing-api");
        Assert.Equal([Browser, "gateway", "billing-api"], spans.Select(span => span.Service).Reverse().Distinct());
        Assert.Equal(root, spans[^1].Id);
        Assert.DoesNotContain(collector.Spans, span => span.Name.Contains("telemetry", StringComparison.Ordinal));
    }

    /// <summary>Sends a request within a span, and the span by a real exporter to where browsers send theirs.</summary>
    private static async Task<(string Trace, string Span)> AskAsABrowserAsync(GatewayProcess gateway)
    {
        using var source = new ActivitySource($"{Browser}-{Guid.NewGuid()}");
        using var traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.Clear().AddService(Browser))
            .AddSource(source.Name)
            .AddOtlpExporter(options =>
            {
                options.Protocol = OtlpExportProtocol.HttpProtobuf;
                options.Endpoint = new Uri(gateway.Server.Address, "/telemetry/v1/traces");
                options.Headers = $"Authorization={gateway.Client.DefaultRequestHeaders.Authorization}";
            })
            .Build();
        using var activity = source.StartActivity("GET /api/invoices", ActivityKind.Client)!;
        await gateway.Client.SendAsync("GET", "/api/invoices", null, ("traceparent", activity.Id!)).HasStatusAsync(HttpStatusCode.OK);
        activity.Stop();
        Assert.True(traces.ForceFlush());
        return (activity.TraceId.ToHexString(), activity.SpanId.ToHexString());
    }
}
