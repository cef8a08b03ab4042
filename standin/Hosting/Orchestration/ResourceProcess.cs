using System.Collections.Immutable;
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

    /// <summary>Starts it.</summary>
    /// <exception cref="DistributedApplicationException">It cannot be started; says why.</exception>
    /// <exception cref="ProcessStartException">Its program or folder is not there.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var ports = endpoints.TargetPorts(id);
        var variables = await environment.VariablesAsync(resource, id, ports, cancellationToken).ConfigureAwait(false);
        var ownArguments = await environment.ArgumentsAsync(resource, id, ports, cancellationToken).ConfigureAwait(false);
        var (program, workingDirectory, arguments) = command.Of(resource);
        cancellationToken.ThrowIfCancellationRequested();

        _process = ManagedProcess.Start(
            new(program, [.. arguments, .. ownArguments], workingDirectory, variables, ProcessEnvironment.NotInherited), log.Write, guardian);
        await notifications.PublishUpdateAsync(resource, id, snapshot => snapshot with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = _process.StartTime,
            StopTimeStamp = null,
            ExitCode = null,
            // What was found of the last process says nothing of this one.
            HealthReports = [.. snapshot.HealthReports.Select(report => report with { Status = null })],
            EnvironmentVariables = [.. variables.Select(variable => new EnvironmentVariableSnapshot(variable.Key, variable.Value, IsFromSpec: true))],
            Urls = Urls(isInactive: false),
        }).ConfigureAwait(false);
    }

    /// <summary>Waits for its end and publishes it.</summary>
    public async Task WaitForExitAsync()
    {
        var exitCode = await _process!.Exited.ConfigureAwait(false);
        await notifications.PublishUpdateAsync(resource, id, snapshot => snapshot with
        {
            State = KnownResourceStates.Finished,
            ExitCode = exitCode,
            StopTimeStamp = DateTime.UtcNow,
            Urls = Urls(isInactive: true),
        }).ConfigureAwait(false);
    }

    /// <summary>Stops it; does nothing if it does not run.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        if (!IsRunning)
        {
            return;
        }

        await notifications.PublishUpdateAsync(resource, id, snapshot => snapshot with { State = KnownResourceStates.Stopping }).ConfigureAwait(false);
        await _process!.StopAsync(grace).ConfigureAwait(false);
    }

    /// <summary>Where the resource is reached.</summary>
    public ImmutableArray<UrlSnapshot> Urls(bool isInactive)
    {
        var urls = new List<ResourceUrlAnnotation>(resource.Annotations.OfType<ResourceUrlAnnotation>());
        if (resource is IResourceWithEndpoints owner)
        {
            foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>().Where(endpoint => endpoint.AllocatedEndpoint is not null))
            {
                var url = new ResourceUrlAnnotation { Url = endpoint.AllocatedEndpoint!.UriString, Endpoint = new(owner, endpoint.Name) };
                foreach (var change in resource.Annotations.OfType<UrlForEndpointAnnotation>().Where(change => StringComparers.EndpointName.Equals(change.EndpointName, endpoint.Name)))
                {
                    change.Callback(url);
                }

                urls.Add(url);
            }
        }

        return [.. urls.Select(url => new UrlSnapshot(url.Endpoint?.EndpointName, Absolute(url), IsInternal: false) { IsInactive = isInactive })];
    }

    private static string Absolute(ResourceUrlAnnotation url) =>
        url is { Endpoint: { } endpoint } && url.Url.StartsWith('/') ? endpoint.Url + url.Url : url.Url;
}
