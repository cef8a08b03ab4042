using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard;
using Aspire.Hosting.Eventing;
using Aspire.Hosting.Orchestration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting;

/// <summary>Builds an application on top of a generic host.</summary>
public class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private static readonly Dictionary<string, string> s_switches = new()
    {
        ["--operation"] = "AppHost:Operation",
        ["--publisher"] = "Publishing:Publisher",
        ["--step"] = "Pipeline:Step",
        ["--output-path"] = "Pipeline:OutputPath",
        ["--log-level"] = "Pipeline:LogLevel",
    };

    private readonly HostApplicationBuilder _host;
    private readonly DistributedApplicationOptions _options;
    private readonly BuilderInterceptor? _interceptor = BuilderInterceptor.Current;

    /// <summary>Begins an application.</summary>
    public DistributedApplicationBuilder(DistributedApplicationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        var settings = new HostApplicationBuilderSettings { Args = options.Args };
        _interceptor?.Constructing(options, settings);

        AppHostAssembly = options.AssemblyName is { } name ? Assembly.Load(name) : Assembly.GetEntryAssembly();
        AppHostDirectory = MetadataOf("apphostprojectpath") ?? Directory.GetCurrentDirectory();
        settings.ApplicationName ??= AppHostAssembly?.GetName().Name;
        settings.ContentRootPath ??= AppHostDirectory;
        _host = new(settings);
        _host.Configuration.AddCommandLine(settings.Args ?? [], s_switches); // Once more: some switches have names of their own.
        QuietLogging();

        ExecutionContext = new(OperationOf(_host.Configuration));
        Eventing = new DistributedApplicationEventing();
        AddServices();
    }

    /// <inheritdoc />
    public ConfigurationManager Configuration => _host.Configuration;

    /// <inheritdoc />
    public string AppHostDirectory { get; }

    /// <inheritdoc />
    public Assembly? AppHostAssembly { get; }

    /// <inheritdoc />
    public IHostEnvironment Environment => _host.Environment;

    /// <inheritdoc />
    public IServiceCollection Services => _host.Services;

    /// <inheritdoc />
    public IDistributedApplicationEventing Eventing { get; }

    /// <inheritdoc />
    public DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <inheritdoc />
    public IResourceCollection Resources { get; } = new ResourceCollection();

    /// <inheritdoc />
    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (Resources.FirstOrDefault(existing => StringComparers.ResourceName.Equals(existing.Name, resource.Name)) is { } existing)
        {
            throw new DistributedApplicationException(
                $"Cannot add resource of type '{resource.GetType()}' with name '{resource.Name}' because resource of type '{existing.GetType()}' with that name already exists. Resource names are case-insensitive.");
        }

        Resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    /// <inheritdoc />
    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new DistributedApplicationResourceBuilder<T>(this, resource);
    }

    /// <inheritdoc />
    public DistributedApplication Build()
    {
        _interceptor?.Building(this);
        var app = new DistributedApplication(_host.Build(), _interceptor);
        ExecutionContext.ServiceProvider = app.Services;
        if (_options.EnableResourceLogging)
        {
            app.Services.GetRequiredService<ResourceLogForwarder>().Start();
        }

        return app;
    }

    private static DistributedApplicationOperation OperationOf(ConfigurationManager configuration) =>
        string.Equals(configuration["AppHost:Operation"], "publish", StringComparison.OrdinalIgnoreCase) || configuration["Publishing:Publisher"] is not null
            ? DistributedApplicationOperation.Publish
            : DistributedApplicationOperation.Run;

    private string? MetadataOf(string key) =>
        AppHostAssembly?.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == key)?.Value;

    /// <summary>Failed checks while something starts and the orchestrator's own requests are no news.</summary>
    private void QuietLogging()
    {
        _host.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        _host.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        _host.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks.DefaultHealthCheckService", LogLevel.None);
        _host.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        _host.Logging.AddConfiguration(_host.Configuration.GetSection("Logging")); // Once more: who sets a level has the last word.
    }

    private void AddServices()
    {
        var services = _host.Services;
        services.AddHealthChecks();
        services.AddHttpClient();
        services.AddSingleton(_options);
        services.AddSingleton(ExecutionContext);
        services.AddSingleton(Eventing);
        services.AddSingleton(new DistributedApplicationModel(Resources));
        services.AddSingleton<ResourceLoggerService>();
        services.AddSingleton<ResourceLogForwarder>();
        services.AddSingleton(_ => new ResourceNotificationService { DefaultWaitBehavior = DefaultWaitBehavior });
        services.AddSingleton(provider => new ResourceCommandService(
            provider.GetRequiredService<DistributedApplicationModel>(), provider.GetRequiredService<ResourceLoggerService>(), provider));
        services.AddSingleton(new AppHostInfo(AppHostAssembly, AppHostDirectory));
        services.AddSingleton<ValueResolver>();
        services.AddSingleton<ProcessEnvironment>();
        services.AddSingleton<ProcessCommand>();
        services.AddSingleton<EndpointAllocator>();
        services.AddSingleton<ResourceReadiness>();
        services.AddSingleton<ResourceHealth>();
        services.AddSingleton<ResourceWaits>();
        services.AddSingleton<ResourcePreparation>();
        services.AddSingleton<DashboardSettings>();
        services.AddSingleton<DashboardService>();
        services.AddHostedService(provider => provider.GetRequiredService<DashboardService>()); // The first to start and the last to stop.
        services.AddHostedService<ApplicationOrchestrator>();
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMinutes(1));
    }

    /// <summary>Somebody at a dashboard can start again what has ended; a test cannot.</summary>
    private WaitBehavior DefaultWaitBehavior => _options.DisableDashboard || Configuration.GetValue<bool>("ASPIRE_DISABLE_DASHBOARD")
        ? WaitBehavior.StopOnResourceUnavailable
        : WaitBehavior.WaitOnResourceUnavailable;
}
