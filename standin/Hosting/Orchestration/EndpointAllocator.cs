using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Proxies;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Orchestration;

/// <summary>Gives endpoints their ports, and proxies where they have them.</summary>
internal sealed class EndpointAllocator(IConfiguration configuration) : IAsyncDisposable
{
    private readonly Lock _listening = new();
    private readonly Dictionary<EndpointAnnotation, EndpointProxy> _proxies = [];
    private readonly Dictionary<(EndpointAnnotation Endpoint, string InstanceId), int> _targetPorts = [];

    private bool RandomizePorts => configuration.GetValue<bool>("DcpPublisher:RandomizePorts");

    /// <summary>Allocates the endpoints of a resource and listens on those that have a proxy, as far as their ports are free.</summary>
    public void Allocate(IResource resource)
    {
        foreach (var endpoint in Endpoints(resource).Where(endpoint => endpoint.AllocatedEndpoint is null))
        {
            foreach (var id in resource.GetInstanceIds())
            {
                _targetPorts[(endpoint, id)] = TargetPortFor(endpoint);
            }

            var target = _targetPorts[(endpoint, resource.GetInstanceIds()[0])];
            endpoint.AllocatedEndpoint = new(endpoint, endpoint.TargetHost, PortFor(endpoint, target), target.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Makes sure that the resource can be reached once it runs.</summary>
    /// <exception cref="DistributedApplicationException">A port that it asks for is in use.</exception>
    public void EnsureListening(IResource resource)
    {
        foreach (var endpoint in Endpoints(resource).Where(endpoint => endpoint.AllocatedEndpoint is not null))
        {
            var port = endpoint.AllocatedEndpoint!.Port;
            if (endpoint.IsProxied ? TryListen(endpoint, port) is null : LoopbackListener.IsTaken(port))
            {
                throw new DistributedApplicationException(
                    $"Port {port}, which the endpoint '{endpoint.Name}' of '{resource.Name}' asks for, is in use by another program. Stop that program, or give the endpoint another port.");
            }
        }
    }

    /// <summary>The ports that a process of a resource is to listen on.</summary>
    public IReadOnlyDictionary<EndpointAnnotation, int> TargetPorts(string instanceId) =>
        _targetPorts.Where(entry => entry.Key.InstanceId == instanceId).ToDictionary(entry => entry.Key.Endpoint, entry => entry.Value);

    /// <summary>Sends connections to the processes that run; with none they wait, or are closed if there will be none.</summary>
    public void Route(IResource resource, IReadOnlyCollection<string> runningIds, bool moreToCome)
    {
        foreach (var endpoint in Endpoints(resource))
        {
            if (Find(endpoint) is not { } proxy)
            {
                continue;
            }

            if (runningIds.Count > 0 || moreToCome)
            {
                proxy.SetTargets([.. runningIds.Select(id => _targetPorts[(endpoint, id)])]);
            }
            else
            {
                proxy.CloseWaiting();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var proxy in _proxies.Values)
        {
            await proxy.DisposeAsync().ConfigureAwait(false);
        }

        _proxies.Clear(); // The host disposes of what the orchestrator has closed.
    }

    private static EndpointAnnotation[] Endpoints(IResource resource) => [.. resource.Annotations.OfType<EndpointAnnotation>()];

    /// <summary>Without a proxy the process itself listens where others connect.</summary>
    private int TargetPortFor(EndpointAnnotation endpoint) =>
        endpoint.TargetPort ?? (endpoint.IsProxied || RandomizePorts ? null : endpoint.Port) ?? FreePorts.Next();

    /// <summary>A fixed port is the endpoint's even while another program has it: its address is no secret.</summary>
    private int PortFor(EndpointAnnotation endpoint, int target)
    {
        if (!endpoint.IsProxied)
        {
            return target;
        }

        var port = RandomizePorts ? null : endpoint.Port;
        return TryListen(endpoint, port)?.Port ?? port!.Value;
    }

    private EndpointProxy? Find(EndpointAnnotation endpoint)
    {
        lock (_listening)
        {
            return _proxies.GetValueOrDefault(endpoint);
        }
    }

    private EndpointProxy? TryListen(EndpointAnnotation endpoint, int? port)
    {
        lock (_listening)
        {
            try
            {
                return _proxies.TryGetValue(endpoint, out var proxy) ? proxy : _proxies[endpoint] = EndpointProxy.Listen(port);
            }
            catch (PortInUseException)
            {
                return null;
            }
        }
    }
}
