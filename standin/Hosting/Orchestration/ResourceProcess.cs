using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Orchestration;

/// <summary>One process of a resource: the resource itself, or one of its replicas.</summary>
internal sealed class ResourceProcess(
    IResource resource, string id, ProcessCommand command, ProcessEnvironment environment, EndpointAllocator endpoints,
    ProcessGuardian guardian, ResourceNotificationService notifications, ResourceLog log)
{
    private ManagedProcess? _process;

    /// <summary>The process's id in the application; not the operating system's.</summary>
    public string Id => id;

    /// <summary>Whether it runs.</summary>
    public bool IsRunning => _process is { Exited.IsCompleted: false };

    /// <summary>Completes when its end is published; at once before its first start.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Starts it.</summary>
    /// <param name="onExit">Called when it has exited, before its end is published.</param>
    /// <param name="cancellationToken">Gives up, until it is started.</param>
    /// <exception cref="DistributedApplicationException">It cannot be started; says why.</exception>
    /// <exception cref="ProcessStartException">Its program or folder is not there.</exception>
    public async Task StartAsync(Action onExit, CancellationToken cancellationToken)
    {
        var ports = endpoints.TargetPorts(id);
        var variables = await environment.VariablesAsync(resource, id, ports, cancellationToken).ConfigureAwait(false);
        var ownArguments = await environment.ArgumentsAsync(resource, id, ports, cancellationToken).ConfigureAwait(false);
        var (program, workingDirectory, arguments) = command.Of(resource);
        cancellationToken.ThrowIfCancellationRequested();

        var process = ManagedProcess.Start(
            new(program, [.. arguments, .. ownArguments], workingDirectory, variables, ProcessEnvironment.NotInherited), log.Write, guardian);
        _process = process;
        await PublishAsync(snapshot => snapshot with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = process.StartTime,
            EnvironmentVariables = [.. variables.Select(variable => new EnvironmentVariableSnapshot(variable.Key, variable.Value, IsFromSpec: true))],
            Urls = [.. snapshot.Urls.Select(url => url with { IsInactive = false })],
        }).ConfigureAwait(false);
        Ended = EndAsync(process, onExit);
    }

    /// <summary>Stops it and waits until its end is published; does nothing if it does not run.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        if (_process is { } process && IsRunning)
        {
            // It may end by itself at this moment: what has ended stays so.
            await PublishAsync(snapshot => snapshot.State?.Text == KnownResourceStates.Running ? snapshot with { State = KnownResourceStates.Stopping } : snapshot).ConfigureAwait(false);
            await process.StopAsync(grace).ConfigureAwait(false);
        }

        await Ended.ConfigureAwait(false);
    }

    /// <summary>Publishes a change of it.</summary>
    public Task PublishAsync(Func<CustomResourceSnapshot, CustomResourceSnapshot> change) => notifications.PublishUpdateAsync(resource, id, change);

    private async Task EndAsync(ManagedProcess process, Action onExit)
    {
        var exitCode = await process.Exited.ConfigureAwait(false);
        onExit();
        await PublishAsync(snapshot => snapshot with
        {
            State = KnownResourceStates.Finished,
            ExitCode = exitCode,
            StopTimeStamp = DateTime.UtcNow,
            Urls = [.. snapshot.Urls.Select(url => url with { IsInactive = true })],
        }).ConfigureAwait(false);
    }
}
