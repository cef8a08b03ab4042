using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>
/// One run of an AppHost's entry point, in a thread of its own: it pauses before it builds its application, goes on when
/// told to, and pauses again, until the application has stopped, where it would run it.
/// </summary>
internal sealed class EntryPointRun(Assembly assembly, string[] args, Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configureBuilder)
{
    private readonly TaskCompletionSource<DistributedApplicationBuilder> _building = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _mayBuild = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DistributedApplication> _built = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<IDistributedApplicationTestingBuilder> StartAsync(CancellationToken cancellationToken)
    {
        var entryPoint = assembly.EntryPoint ?? throw new InvalidOperationException($"The assembly '{assembly.GetName().Name}' has no entry point: name a type of the AppHost.");
        new Thread(() => Run(entryPoint)) { IsBackground = true, Name = $"{assembly.GetName().Name}.EntryPoint" }.Start();
        try
        {
            return new TestingBuilder(this, await _building.Task.WaitAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            _mayBuild.TrySetResult(false);
            throw;
        }
    }

    public Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken)
    {
        _mayBuild.TrySetResult(true);
        return _built.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Ends the entry point: before it builds, or by disposing of what it has built.</summary>
    public async ValueTask EndAsync()
    {
        if (_mayBuild.TrySetResult(false))
        {
            return;
        }

        if (await _mayBuild.Task.ConfigureAwait(false) && _built.Task.IsCompletedSuccessfully)
        {
            await (await _built.Task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Run(MethodInfo entryPoint)
    {
        BuilderInterceptor.Current = new() { Constructing = Configure, Building = Pause, Running = app => _built.TrySetResult(app) };
        try
        {
            entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? [] : [args]);
            Fail(new InvalidOperationException("The entry point exited without running a DistributedApplication."));
        }
        catch (TargetInvocationException exception)
        {
            Fail(exception.InnerException ?? exception);
        }
    }

    private void Configure(DistributedApplicationOptions options, HostApplicationBuilderSettings settings)
    {
        settings.Args ??= args;
        options.AssemblyName = assembly.GetName().Name;
        options.DisableDashboard = true;
        TestingDefaults.Apply(assembly, settings);
        configureBuilder(options, settings);
    }

    private void Pause(DistributedApplicationBuilder builder)
    {
        _building.TrySetResult(builder);
        if (!_mayBuild.Task.GetAwaiter().GetResult())
        {
            throw new OperationCanceledException("The testing builder was disposed before it was built.");
        }
    }

    /// <summary>Too late, after the application has run, this has no effect.</summary>
    private void Fail(Exception exception)
    {
        _building.TrySetException(exception);
        _built.TrySetException(exception);
    }
}
