using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Proxies;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Orchestration;

/// <summary>Gives endpoints their ports, and proxies where they have them.</summary>
internal sealed class EndpointAllocator(IConfiguration configuration) : IAsyncDisposable
{
    private readonly Dictionary<EndpointAnnotation, EndpointProxy> _proxies = [];
    private readonly Dictionary<(EndpointAnnotation Endpoint, string InstanceId), int> _targetPorts = [];

    private bool RandomizePorts => configuration.GetValue<bool>("DcpPublisher:RandomizePorts");

    /// <summary>Allocates the endpoints of a resource.</summary>
    /// <exception cref="DistributedApplicationException">A port that it asks for is in use.</exception>
    public void Allocate(IResource resource)
    {
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>().Where(endpoint => endpoint.AllocatedEndpoint is null).ToArray())
        {
            foreach (var id in resource.GetInstanceIds())
            {
                _targetPorts[(endpoint, id)] = TargetPortFor(endpoint);
            }

            var target = _targetPorts[(endpoint, resource.GetInstanceIds()[0])];
            endpoint.AllocatedEndpoint = new(endpoint, endpoint.TargetHost, endpoint.IsProxied ? Listen(resource, endpoint) : target, target.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The ports that a process of a resource is to listen on.</summary>
    public IReadOnlyDictionary<EndpointAnnotation, int> TargetPorts(string instanceId) =>
        _targetPorts.Where(entry => entry.Key.InstanceId == instanceId).ToDictionary(entry => entry.Key.Endpoint, entry => entry.Value);

    /// <summary>Sends connections to the processes that run; with none they wait, or are closed if there will be none.</summary>
    public void Route(IResource resource, IReadOnlyCollection<string> runningIds, bool moreToCome)
    {
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
        {
            if (!_proxies.TryGetValue(endpoint, out var proxy))
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

    private int TargetPortFor(EndpointAnnotation endpoint)
    {
        // Without a proxy the process itself listens where others connect.
        var wanted = endpoint.IsProxied ? endpoint.TargetPort : endpoint.TargetPort ?? (RandomizePorts ? null : endpoint.Port);
        return wanted ?? FreePorts.Next();
    }

    private int Listen(IResource resource, EndpointAnnotation endpoint)
    {
        var port = RandomizePorts ? null : endpoint.Port;
        try
        {
            var proxy = EndpointProxy.Listen(port);
            _proxies.Add(endpoint, proxy);
            return proxy.Port;
        }
        catch (PortInUseException)
        {
            throw new DistributedApplicationException(
                $"Port {port}, which the endpoint '{endpoint.Name}' of '{resource.Name}' asks for, is in use by another program. Stop that program, or give the endpoint another port.");
        }
    }
}
