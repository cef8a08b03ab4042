using System.Diagnostics.Metrics;
using Aspire.Hosting;
using Aspire.Hosting.Dashboard;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Metric = Aspire.Hosting.Dashboard.Telemetry.Metric;

namespace Standin.Tests.Dashboard;

public sealed class MetricsPageTests
{
    private static readonly DateTime s_start = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task An_instrument_is_a_chart_with_a_line_for_each_series()
    {
        await using var app = await TelemetryPageTests.CreateBuilder().StartAsync();
        using var client = await DashboardClient.LoggedInAt(app);
        Assert.Contains("No metrics.", await client.Page("/metrics"), StringComparison.Ordinal);
        using var meter = new Meter($"shop.{Guid.NewGuid():N}");
        using var provider = Export(app, "<users>", meter.Name);
        var load = 7;
        meter.CreateObservableGauge("load", () => load, "{job}", "Jobs \"now\"");
        var orders = meter.CreateCounter<long>("orders");
        var duration = meter.CreateHistogram<double>("duration", "s");
        orders.Add(1, new KeyValuePair<string, object?>("country", "at"));
        orders.Add(1, new KeyValuePair<string, object?>("country", "de"));

        var first = await client.Event("/metrics?instrument=load", page => page.Contains("<td role=\"cell\" class=\"number\">7</td>", StringComparison.Ordinal));
        Assert.Contains("Jobs &quot;now&quot; <span class=\"idle\">({job}, value)</span>", first, StringComparison.Ordinal);
        load = -3;
        await client.Event("/metrics?instrument=load", page => page.Contains("<td role=\"cell\" class=\"number\">-3</td>", StringComparison.Ordinal));

        var counted = await client.Event("/metrics?instrument=orders", page =>
        {
            orders.Add(5, new KeyValuePair<string, object?>("country", "at"));
            return page.Split("<polyline").Length == 3 && page.Contains("country: at</th><td role=\"cell\" class=\"number\">", StringComparison.Ordinal) && !page.Contains("country: at</th><td role=\"cell\" class=\"number\"></td>", StringComparison.Ordinal);
        });
        Assert.Contains("country: de</th>", counted, StringComparison.Ordinal);
        await client.Event("/metrics?instrument=duration", page =>
        {
            duration.Record(0.25);
            return page.Contains(">all</th><td role=\"cell\" class=\"number\">0.25</td>", StringComparison.Ordinal);
        });

        var whole = await client.Page("/metrics");
        Assert.Contains("<option selected>&lt;users&gt;</option>", whole, StringComparison.Ordinal);
        Assert.Contains("<option selected>duration</option><option>load</option><option>orders</option>", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counter_is_shown_by_how_fast_it_grows()
    {
        var instrument = Received(7, Sum(isMonotonic: true, 10), Sum(isMonotonic: true, 14), Sum(isMonotonic: true, 3));
        Assert.Equal([4, 3], instrument.ValuesOf(instrument.Series.Single().Points).Select(value => value.Value));
    }

    [Fact]
    public void A_value_that_may_fall_is_shown_as_it_is()
    {
        var instrument = Received(7, Sum(isMonotonic: false, 10), Sum(isMonotonic: false, 4));
        Assert.Equal([10, 4], instrument.ValuesOf(instrument.Series.Single().Points).Select(value => value.Value));
    }

    [Fact]
    public void A_distribution_is_shown_by_the_mean_of_what_came_in_between()
    {
        var instrument = Received(9, Distribution(2, 8), Distribution(4, 18), Distribution(4, 18), Distribution(1, 7));
        Assert.Equal([5, 7], instrument.ValuesOf(instrument.Series.Single().Points).Select(value => value.Value));
    }

    [Fact]
    public void There_are_only_so_many()
    {
        var store = new MetricStore(maxInstruments: 1, maxSeries: 2, maxPoints: 3);
        for (var second = 0; second < 5; second++)
        {
            store.Add([Metric.Read("users", "", Wire.Message(1, "first"u8, 7, Wire.Message(1, Point(second, 1, "a"), 1, Point(second, 2, "b"), 1, Point(second, 3, "c"))))]);
            store.Add([Metric.Read("users", "", Wire.Message(1, "second"u8, 7, Wire.Message(1, Point(second, 1, "a"))))]);
        }

        Assert.Equal(["first"], store.NamesOf("users"));
        var series = store.Find("users", "first")!.Series;
        Assert.Equal(["name: a", "name: b"], series.Select(entry => entry.Name));
        Assert.All(series, entry => Assert.Equal([2, 3, 4], entry.Points.Select(point => point.Time.Second)));
    }

    /// <summary>An instrument whose points came a second apart.</summary>
    private static Aspire.Hosting.Dashboard.Telemetry.Instrument Received(int kind, params Func<int, byte[]>[] data)
    {
        var store = new MetricStore();
        for (var second = 0; second < data.Length; second++)
        {
            store.Add([Metric.Read("users", "", Wire.Message(1, "instrument"u8, kind, data[second](second)))]);
        }

        return store.Find("users", "instrument")!;
    }

    private static Func<int, byte[]> Sum(bool isMonotonic, double value) =>
        second => [.. Wire.Message(1, Point(second, value)), .. Wire.Number(3, isMonotonic ? 1 : 0)];

    private static Func<int, byte[]> Distribution(ulong count, double sum) =>
        second => Wire.Message(1, [.. Wire.Fixed(3, Nanoseconds(second)), .. Wire.Fixed(4, count), .. Wire.Fixed(5, BitConverter.DoubleToUInt64Bits(sum))]);

    private static byte[] Point(int second, double value, string? name = null) =>
        [.. Wire.Fixed(3, Nanoseconds(second)), .. Wire.Fixed(4, BitConverter.DoubleToUInt64Bits(value)), .. name is null ? [] : Wire.Message(7, Wire.Message(1, "name"u8, 2, Wire.Message(1, System.Text.Encoding.UTF8.GetBytes(name))))];

    private static ulong Nanoseconds(int second) => (ulong)(s_start.AddSeconds(second) - DateTime.UnixEpoch).Ticks * 100;

    private static MeterProvider Export(DistributedApplication app, string service, string meter)
    {
        var target = app.Services.GetRequiredService<DashboardSettings>().Otlp!;
        return Sdk.CreateMeterProviderBuilder().SetResourceBuilder(ResourceBuilder.CreateEmpty().AddService(service)).AddMeter(meter).AddOtlpExporter((exporter, reader) =>
        {
            exporter.Endpoint = new(target.Address, "v1/metrics");
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
            exporter.Headers = $"x-otlp-api-key={target.Key}";
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = 100;
        }).Build();
    }
}
