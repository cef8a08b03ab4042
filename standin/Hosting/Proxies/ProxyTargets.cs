using System.Diagnostics;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>The targets of a proxy, taken in turn.</summary>
internal sealed class ProxyTargets
{
    private static readonly TimeSpan s_retry = TimeSpan.FromMilliseconds(25);

    private volatile ProxyTarget[]? _targets = [];
    private uint _turn;

    /// <summary>Replaces the targets; null when none is to be waited for.</summary>
    public void Set(IReadOnlyList<int>? ports) => _targets = ports?.Select(port => new ProxyTarget(port)).ToArray();

    /// <summary>A connection to the first target that accepts; null when none does in time or is to be waited for.</summary>
    /// <param name="wait">How long to wait for one.</param>
    /// <param name="isWanted">Whether the connection is still of use, asked while waiting.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<Socket?> ConnectAsync(TimeSpan wait, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (_targets is { } targets)
        {
            var turn = Interlocked.Increment(ref _turn);
            for (var i = 0u; i < targets.Length; i++)
            {
                if (await targets[(turn + i) % (uint)targets.Length].ConnectAsync(cancellationToken).ConfigureAwait(false) is { } connection)
                {
                    return connection;
                }
            }

            if (Stopwatch.GetElapsedTime(start) >= wait || !isWanted())
            {
                break;
            }

            await Task.Delay(s_retry, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }
}
