using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Where a callback puts a process's arguments.</summary>
public sealed class CommandLineArgsCallbackContext(IList<object> args, IResource resource, CancellationToken cancellationToken = default)
{
    /// <summary>The arguments: texts, or values that are known once the application runs.</summary>
    public IList<object> Args { get; } = args;

    /// <summary>Ends when the start of the resource does.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The resource.</summary>
    public IResource Resource { get; } = resource;

    /// <summary>How the application is executed.</summary>
    public required DistributedApplicationExecutionContext ExecutionContext { get; init; }

    /// <summary>The resource's log.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}
