using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>A client's connection and the one to the target that it was handed to.</summary>
internal sealed class ProxyConnection(Socket client)
{
    private Socket? _target;

    /// <summary>Connects to a target and copies both ways until both sides have ended or one has failed.</summary>
    public async Task RunAsync(ProxyTargets targets, TimeSpan wait, CancellationToken stopped)
    {
        try
        {
            client.NoDelay = true;
            _target = await targets.ConnectAsync(wait, () => !ClientState.HasLeft(client), stopped).ConfigureAwait(false);
            if (_target is null || stopped.IsCancellationRequested)
            {
                return;
            }

            await Task.WhenAll(SocketPump.RunAsync(client, _target), SocketPump.RunAsync(_target, client)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The connection failed before it had a target, or the proxy is being closed.
        }
        finally
        {
            client.Dispose();
            _target?.Dispose();
        }
    }

    /// <summary>Resets both connections.</summary>
    public void Abort()
    {
        SocketPump.Reset(client);
        if (_target is { } target)
        {
            SocketPump.Reset(target);
        }
    }
}
