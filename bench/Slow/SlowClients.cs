using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace Bench.Slow;

/// <summary>Clients of one network that announce bodies and send them just fast enough not to be cut off. Who is answered or cut off begins anew a second later.</summary>
internal sealed class SlowClients : IAsyncDisposable
{
    // Kestrel cuts off who sends less than 240 bytes/s.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private static readonly byte[] Piece = [.. Enumerable.Repeat((byte)'x', 30)];

    private static readonly (string Path, int Announced, int Sent)[] Requests =
    [
        ("/auth/callback", 1_000_000, 0), ("/connect/token", 1_000, 0), ("/account/sign-in", 1_000, 0), ("/api/invoices", 1_000, 0),
        // More than what is waited for before a place is taken.
        ("/connect/token", 1_000_000, 70_000), ("/api/invoices", 1_000_000, 70_000),
    ];

    private readonly Uri _gateway;
    private readonly string _token;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, int> _ends = [];
    private readonly Task[] _clients;
    private int _begun;

    private SlowClients(Uri gateway, string token, int count)
    {
        (_gateway, _token) = (gateway, token);
        _clients = [.. Enumerable.Range(0, count).Select(client => Task.Run(() => RunAsync(Requests[client % Requests.Length])))];
    }

    /// <summary>How the requests ended, and how many: the status, or <c>closed</c>.</summary>
    public IEnumerable<(string End, int Count)> Ends => _ends.Select(end => (end.Key, end.Value)).Order();

    /// <summary>Starts them, and returns when each has begun its first request.</summary>
    public static async Task<SlowClients> StartAsync(Uri gateway, string token, int count)
    {
        var clients = new SlowClients(gateway, token, count);
        while (Volatile.Read(ref clients._begun) < count)
        {
            await Task.Delay(Pause);
        }

        return clients;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_clients);
        _stop.Dispose();
    }

    private async Task RunAsync((string Path, int Announced, int Sent) request)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var end = await SendAsync(request);
                _ends.AddOrUpdate(end, 1, (_, count) => count + 1);
                await Task.Delay(Rest, _stop.Token);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                _ends.AddOrUpdate(_stop.IsCancellationRequested ? "still open at the end" : "closed", 1, (_, count) => count + 1);
            }
        }
    }

    private async Task<string> SendAsync((string Path, int Announced, int Sent) request)
    {
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(_gateway.Host, _gateway.Port, _stop.Token);
        await using var stream = socket.GetStream();
        var head = $"POST {request.Path} HTTP/1.1\r\nHost: {_gateway.Authority}\r\nX-Forwarded-For: 192.0.2.1\r\nAuthorization: Bearer {_token}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {request.Announced}\r\n\r\n{new string('x', request.Sent)}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _stop.Token);
        Interlocked.Increment(ref _begun);
        var answer = new byte[12];
        var answering = stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, _stop.Token).AsTask();
        for (var left = request.Announced - request.Sent; left > 0 && !answering.IsCompleted; left -= Piece.Length)
        {
            await stream.WriteAsync(Piece.AsMemory(0, Math.Min(left, Piece.Length)), _stop.Token);
            await Task.WhenAny(answering, Task.Delay(Pause, _stop.Token));
        }

        return await answering == answer.Length ? Encoding.ASCII.GetString(answer)[9..] : "closed";
    }
}
