using System.Diagnostics;
using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>An endpoint of a resource: where it is to listen and, once allocated, where it is reached.</summary>
[DebuggerDisplay("{Name,nq}: {UriScheme,nq}, port {Port}")]
public sealed class EndpointAnnotation : IResourceAnnotation
{
    private readonly TaskCompletionSource<AllocatedEndpoint> _allocated = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Describes an endpoint.</summary>
    /// <param name="protocol">Only TCP is supported.</param>
    /// <param name="uriScheme">Such as <c>http</c>; <c>tcp</c> by default.</param>
    /// <param name="transport">How the bytes are framed; the scheme's usual one by default.</param>
    /// <param name="name">Its name; the scheme by default.</param>
    /// <param name="port">The port others connect to; a random one by default.</param>
    /// <param name="targetPort">The port the process listens on; a random one by default.</param>
    /// <param name="isExternal">Whether it is reached from outside.</param>
    /// <param name="isProxied">Whether a proxy listens on <paramref name="port"/> for the process.</param>
    public EndpointAnnotation(
        ProtocolType protocol, string? uriScheme = null, string? transport = null, string? name = null,
        int? port = null, int? targetPort = null, bool? isExternal = null, bool isProxied = true)
    {
        Protocol = protocol;
        UriScheme = uriScheme ?? protocol.ToString().ToLowerInvariant();
        Transport = transport ?? (UriScheme is "http" or "https" ? "http" : UriScheme);
        Name = name ?? UriScheme;
        Port = port;
        TargetPort = targetPort;
        IsExternal = isExternal ?? false;
        IsProxied = isProxied;
    }

    /// <summary>Its name, unique in the resource ignoring case.</summary>
    public string Name { get; set; }

    /// <summary>The protocol below the scheme.</summary>
    public ProtocolType Protocol { get; set; }

    /// <summary>The port others connect to; null for a random one.</summary>
    public int? Port { get; set; }

    /// <summary>The port the process listens on; null for a random one.</summary>
    public int? TargetPort { get; set; }

    /// <summary>The scheme of its URL.</summary>
    public string UriScheme { get; set; }

    /// <summary>The host in its URL.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>How the bytes are framed.</summary>
    public string Transport { get; set; }

    /// <summary>Whether it is reached from outside.</summary>
    public bool IsExternal { get; set; }

    /// <summary>Whether a proxy listens on <see cref="Port"/> for the process.</summary>
    public bool IsProxied { get; set; }

    /// <summary>Where it is reached, once that is known.</summary>
    public AllocatedEndpoint? AllocatedEndpoint
    {
        get => _allocated.Task.IsCompletedSuccessfully ? _allocated.Task.Result : null;
        set => _allocated.TrySetResult(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>The variable that tells the process its port.</summary>
    internal string? PortVariable { get; set; }

    /// <summary>Whether browsers and HTTP clients can use it.</summary>
    internal bool IsHttp => UriScheme is "http" or "https";

    internal Task<AllocatedEndpoint> WaitForAllocationAsync(CancellationToken cancellationToken) => _allocated.Task.WaitAsync(cancellationToken);
}
