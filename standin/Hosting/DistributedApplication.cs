using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Eventing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>An application of resources.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    private readonly IHost _host;
    private readonly BuilderInterceptor? _interceptor;
    private readonly Lazy<Task> _disposed;

    /// <summary>Makes an application of a host that has its services.</summary>
    public DistributedApplication(IHost host)
        : this(host, interceptor: null)
    {
    }

    internal DistributedApplication(IHost host, BuilderInterceptor? interceptor)
    {
        _host = host;
        _interceptor = interceptor;
        _disposed = new(StopAndDisposeAsync);
    }

    /// <summary>The AppHost's own services.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>The resources' states.</summary>
    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    /// <summary>The resources' commands.</summary>
    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    /// <summary>Begins an application.</summary>
    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    /// <summary>Begins an application.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => CreateBuilder(new DistributedApplicationOptions { Args = args });

    /// <summary>Begins an application.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options) => new DistributedApplicationBuilder(options);

    /// <summary>Starts the resources; returns when each has started or failed.</summary>
    /// <exception cref="DistributedApplicationException">The application is to be published.</exception>
    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (Services.GetRequiredService<DistributedApplicationExecutionContext>().IsPublishMode)
        {
            throw new DistributedApplicationException("Publishing needs Aspire's packages: run with -p:AspireSource=packages.");
        }

        var beforeStart = new BeforeStartEvent(Services, Services.GetRequiredService<DistributedApplicationModel>());
        await Services.GetRequiredService<IDistributedApplicationEventing>().PublishAsync(beforeStart, cancellationToken).ConfigureAwait(false);
        await _host.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops the resources.</summary>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    /// <summary>Starts the resources, waits for the end (Ctrl-C, SIGTERM, or somebody who stops the application) and disposes of everything.</summary>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        // The test that has the application starts it, when it likes.
        if (_interceptor is not null)
        {
            _interceptor.Running(this);
            await WaitUntilStoppedAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await StartAsync(cancellationToken).ConfigureAwait(false);
            await _host.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>As <see cref="RunAsync"/>, in the calling thread.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Stops what runs and disposes of the services.</summary>
    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops what runs and disposes of the services.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        await _disposed.Value.ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Resources end before the services that they use, also those of a start that failed half-way, which the host never stops.</summary>
    private async Task StopAndDisposeAsync()
    {
        try
        {
            if (!Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopped.IsCancellationRequested)
            {
                await StopAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            await ((IAsyncDisposable)_host).DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task WaitUntilStoppedAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopped.Register(stopped.SetResult);
        await stopped.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
