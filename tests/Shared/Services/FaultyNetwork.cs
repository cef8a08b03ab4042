using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tests;

/// <summary>Stands between a service and its database, and fails where networks do.</summary>
public sealed class FaultyNetwork : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly string _host;
    private readonly int _port;
    private readonly Task _accepting;
    private int _requestsToLose;
    private int _answersToLose;
    private readonly TaskCompletionSource _silence = new();

    /// <summary>Opens a way to a server.</summary>
    public FaultyNetwork(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it is entered.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many COMMITs met with a failure.</summary>
    public int Failures { get; private set; }

    /// <summary>Breaks the connection of the next COMMITs before the server gets them.</summary>
    public void LoseCommits(int count) => _requestsToLose = count;

    /// <summary>Breaks the connection of the next COMMITs after the server got them: it commits, and nobody hears of it.</summary>
    public void LoseAnswersToCommits(int count) => _answersToLose = count;

    /// <summary>Breaks every connection and accepts no other.</summary>
    public void GoDown()
    {
        _listener.Stop();
        while (_clients.TryTake(out var client))
        {
            client.Dispose();
        }
    }

    /// <summary>Keeps every connection, accepts others, and carries nothing any more.</summary>
    public void FallSilent() => _silence.TrySetResult();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        GoDown();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _clients.Add(client);
                connections.Add(ServeAsync(client));
            }
        }
        catch (Exception e) when (IsClosed(e))
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        try
        {
            await StaySilentAsync();
            await far.ConnectAsync(_host, _port, _stop.Token);
            var answers = far.GetStream().CopyToAsync(near.GetStream(), _stop.Token);
            await ForwardRequestsAsync(near.GetStream(), far.GetStream());
            near.Close();
            await answers;
        }
        catch (Exception e) when (IsClosed(e))
        {
            // One side is gone, so the other goes too.
        }
    }

    private async Task ForwardRequestsAsync(NetworkStream near, NetworkStream far)
    {
        var buffer = new byte[64 * 1024];
        for (int read; (read = await near.ReadAsync(buffer, _stop.Token)) > 0;)
        {
            await StaySilentAsync();
            var commits = Encoding.ASCII.GetString(buffer, 0, read).Contains("COMMIT", StringComparison.Ordinal);
            if (commits && Interlocked.Decrement(ref _requestsToLose) >= 0)
            {
                Failures++;
                return;
            }

            await far.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
            if (commits && Interlocked.Decrement(ref _answersToLose) >= 0)
            {
                Failures++;
                return;
            }
        }
    }

    private Task StaySilentAsync() =>
        _silence.Task.IsCompleted ? Task.Delay(Timeout.Infinite, _stop.Token) : Task.CompletedTask;

    private static bool IsClosed(Exception exception) =>
        exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;
}
