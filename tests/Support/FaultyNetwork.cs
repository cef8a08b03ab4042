using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Tests;

/// <summary>Stands between a service and its database, and fails where networks do.</summary>
public sealed class FaultyNetwork : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly ConcurrentQueue<(string Transaction, int Waits)> _commits = [];
    private readonly TaskCompletionSource _silence = new();
    private readonly Lock _planning = new();
    private readonly Task _accepting;
    private (Loss Loss, string Transactions, int Count) _plan;

    public FaultyNetwork(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        _listener.Start();
        _accepting = AcceptAsync(builder.Host!, builder.Port);
        (builder.Host, builder.Port) = ("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);
        ConnectionString = builder.ConnectionString;
    }

    public string ConnectionString { get; }

    public int Failures { get; private set; }

    /// <summary>Breaks the connection at the next COMMITs of some transactions.</summary>
    /// <param name="loss">What is lost.</param>
    /// <param name="transactions">What is in the SQL of all of them and no others, such as what a service does by itself.</param>
    /// <param name="count">How many COMMITs.</param>
    public void Lose(Loss loss, string transactions, int count = 1)
    {
        lock (_planning)
        {
            _plan = (loss, transactions, count);
        }
    }

    /// <summary>
    /// How often the client waited for the server in the last transaction with some SQL, and before it since the one before on the same
    /// connection. Two statements that are sent together are waited for once.
    /// </summary>
    public int WaitsOf(string transactions) => _commits.Last(commit => commit.Transaction.Contains(transactions, StringComparison.Ordinal)).Waits;

    public void GoDown()
    {
        _listener.Stop();
        while (_clients.TryTake(out var client))
        {
            client.Dispose();
        }
    }

    public void FallSilent() => _silence.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        GoDown();
        await _accepting;
        _stop.Dispose();
    }

    internal Loss? Fails(string transaction)
    {
        lock (_planning)
        {
            if (_plan.Count == 0 || !transaction.Contains(_plan.Transactions, StringComparison.Ordinal))
            {
                return null;
            }

            _plan.Count--;
            Failures++;
            return _plan.Loss;
        }
    }

    internal void Committed(string transaction, int waits) => _commits.Enqueue((transaction, waits));

    internal Task StaySilentAsync() =>
        _silence.Task.IsCompleted ? Task.Delay(Timeout.Infinite, _stop.Token) : Task.CompletedTask;

    internal static bool IsClosed(Exception exception) =>
        exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;

    private async Task AcceptAsync(string host, int port)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _clients.Add(client);
                connections.Add(new FaultyConnection(this, client, _stop.Token).CarryAsync(host, port));
            }
        }
        catch (Exception e) when (IsClosed(e))
        {
            await Task.WhenAll(connections);
        }
    }
}
