using System.Diagnostics;
using System.Diagnostics.Metrics;
using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Standin.Tests.NpgsqlEntityFrameworkCore;

public sealed class ObservationTests
{
    private const string SourceName = "Npgsql";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_health_check_is_named_after_the_context(bool disabled)
    {
        using var app = Build(settings => settings.DisableHealthChecks = disabled);

        var checks = app.Services.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations;
        Assert.Equal(disabled ? [] : [nameof(CatalogDbContext)], checks.Select(check => check.Name));
    }

    [Fact]
    public async Task The_health_check_fails_where_there_is_no_server()
    {
        using var app = Build(settings =>
        {
            // Port 1 is reserved: nothing listens there.
            settings.ConnectionString = "Host=127.0.0.1;Port=1";
            settings.DisableRetry = true;
        });

        var report = await app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal(HealthStatus.Unhealthy, report.Entries[nameof(CatalogDbContext)].Status);
    }

    [Fact]
    public void Enriching_adds_no_second_health_check_of_the_name()
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog");
        builder.EnrichNpgsqlDbContext<CatalogDbContext>();
        using var app = builder.Build();

        Assert.Single(app.Services.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Commands_are_traced_unless_it_is_switched_off(bool disabled)
    {
        var seen = new ActivityNames();
        using var app = Build(
            settings => settings.DisableTracing = disabled,
            services => services.AddOpenTelemetry().WithTracing(tracing => tracing.AddProcessor(seen)));
        app.Services.GetRequiredService<TracerProvider>();

        var name = $"command-{Guid.NewGuid()}";
        using var source = new ActivitySource(SourceName);
        source.StartActivity(name)?.Dispose();

        Assert.Equal(!disabled, seen.Contains(name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Metrics_are_collected_unless_it_is_switched_off(bool disabled)
    {
        var seen = new MetricNames();
        using var reader = new BaseExportingMetricReader(seen);
        using var app = Build(
            settings => settings.DisableMetrics = disabled,
            services => services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddReader(reader)));
        app.Services.GetRequiredService<MeterProvider>();

        var name = $"commands{Guid.NewGuid():N}";
        using var meter = new Meter(SourceName);
        meter.CreateCounter<int>(name).Add(1);
        reader.Collect();

        Assert.Equal(!disabled, seen.Contains(name));
    }

    private static IHost Build(
        Action<NpgsqlEntityFrameworkCorePostgreSQLSettings> configure, Action<IServiceCollection>? services = null)
    {
        var builder = Apps.BuilderWithConnectionString();
        builder.AddNpgsqlDbContext<CatalogDbContext>("catalog", configure);
        services?.Invoke(builder.Services);
        return builder.Build();
    }

    private sealed class ActivityNames : BaseProcessor<Activity>
    {
        private readonly HashSet<string> _names = [];

        public override void OnEnd(Activity data)
        {
            lock (_names)
            {
                _names.Add(data.OperationName);
            }
        }

        public bool Contains(string name)
        {
            lock (_names)
            {
                return _names.Contains(name);
            }
        }
    }

    private sealed class MetricNames : BaseExporter<Metric>
    {
        private readonly HashSet<string> _names = [];

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                _names.Add(metric.Name);
            }

            return ExportResult.Success;
        }

        public bool Contains(string name) => _names.Contains(name);
    }
}
