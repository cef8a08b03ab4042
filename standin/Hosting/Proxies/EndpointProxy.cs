using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>
/// A port of this machine, IPv4 and IPv6, whose connections are handed to the processes of a resource in turn. A
/// connection that comes before a process listens waits.
/// </summary>
internal sealed class EndpointProxy : IAsyncDisposable
{
    private static readonly TimeSpan s_defaultWait = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_acceptRetry = TimeSpan.FromMilliseconds(10);

    private readonly ProxyTargets _targets = new();
    private readonly IReadOnlyList<Socket> _listeners;
    private readonly TimeSpan _wait;
    private readonly ConcurrentDictionary<ProxyConnection, Task> _connections = new();
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _accepting;

    private EndpointProxy(IReadOnlyList<Socket> listeners, TimeSpan wait)
    {
        _listeners = listeners;
        _wait = wait;
        Port = ((IPEndPoint)listeners[0].LocalEndPoint!).Port;
        _accepting = Task.WhenAll(listeners.Select(AcceptAsync));
    }

    /// <summary>The port that clients connect to.</summary>
    public int Port { get; }

    /// <summary>How many connections are open, those that wait included.</summary>
    public int Connections => _connections.Count;

    /// <summary>Starts listening on 127.0.0.1 and, where the machine has IPv6, ::1.</summary>
    /// <param name="port">The port; null for a free one.</param>
    /// <param name="wait">How long a connection waits for a target; 60 s when null.</param>
    /// <exception cref="PortInUseException">Somebody listens on the port already.</exception>
    public static EndpointProxy Listen(int? port, TimeSpan? wait = null) => new(LoopbackListener.Listen(port), wait ?? s_defaultWait);

    /// <summary>
    /// New connections, and those that wait, go to these ports of this machine in turn; they wait while no port is given
    /// or accepts them. Connections that already have a target keep it.
    /// </summary>
    public void SetTargets(IReadOnlyList<int> ports) => _targets.Set(ports);

    /// <summary>Closes the connections that wait, and new ones at once, until <see cref="SetTargets"/> is called again.</summary>
    public void CloseWaiting() => _targets.Set(null);

    /// <summary>Stops listening and closes every connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        foreach (var listener in _listeners)
        {
            listener.Dispose();
        }

        await _accepting.ConfigureAwait(false);
        foreach (var connection in _connections.Keys)
        {
            connection.Abort();
        }

        await Task.WhenAll(_connections.Values).ConfigureAwait(false);
        _stopped.Dispose();
    }

    private async Task AcceptAsync(Socket listener)
    {
        while (!_stopped.IsCancellationRequested)
        {
            try
            {
                Run(new ProxyConnection(await listener.AcceptAsync(_stopped.Token).ConfigureAwait(false)));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException) when (!_stopped.IsCancellationRequested)
            {
                // The client gave up before it was accepted, or there is no file descriptor left: later ones may succeed.
                await Task.Delay(s_acceptRetry).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Run(ProxyConnection connection)
    {
        var done = new TaskCompletionSource();
        _connections[connection] = done.Task;
        _ = RunAsync();

        async Task RunAsync()
        {
            try
            {
                await connection.RunAsync(_targets, _wait, _stopped.Token).ConfigureAwait(false);
            }
            finally
            {
                _connections.TryRemove(connection, out _);
                done.SetResult();
            }
        }
    }
}
