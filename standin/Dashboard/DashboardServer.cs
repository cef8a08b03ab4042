using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard.Access;
using Aspire.Hosting.Dashboard.Pages;
using Aspire.Hosting.Dashboard.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard;

/// <summary>The dashboard's web server, which has nothing of the AppHost's configuration.</summary>
internal static class DashboardServer
{
    private const int LongestForm = 16 * 1024;

    /// <summary>How long its pages may take to let go of it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    public static WebApplication Create(DashboardSettings settings, Uri address, IServiceProvider services, ILoggerFactory loggers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = settings.Title, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LongestForm;
            options.ListenAt(address, _ => { });
            if (settings.Otlp is { } otlp)
            {
                options.ListenAt(otlp.Address, OtlpReceiver.Mark);
            }
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(loggers);
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = s_patience);

        var app = builder.Build();
        var store = new TelemetryStore();
        var metrics = new MetricStore();
        if (settings.Otlp is { } target)
        {
            new OtlpReceiver(target, store, metrics).Use(app);
        }

        MapPages(app, new DashboardAccess(settings.Token), new Layout(settings.Title), store, metrics, services);
        return app;
    }

    private static void MapPages(WebApplication app, DashboardAccess access, Layout layout, TelemetryStore store, MetricStore metrics, IServiceProvider services)
    {
        var resources = new ResourceList(services.GetRequiredService<DistributedApplicationModel>(), services.GetRequiredService<ResourceNotificationService>());
        var markup = new ResourceMarkup(access, services);
        app.UseDashboardAccess(access);
        new LoginPage(access, layout).Map(app);
        new ResourcesPage(resources, markup, layout).Map(app);
        new ResourcePage(resources, markup, layout).Map(app);
        new CommandPage(access, resources, markup, services.GetRequiredService<ResourceCommandService>(), layout).Map(app);
        new ConsolePage(resources, services.GetRequiredService<ResourceLoggerService>(), layout).Map(app);
        new LogsPage(store, layout).Map(app);
        new TracesPage(store, layout).Map(app);
        new TracePage(store, layout).Map(app);
        new MetricsPage(metrics, layout).Map(app);
        Assets.Map(app);
        app.MapFallback(layout.WriteNotFoundAsync);
    }
}
