using System.Net.Sockets;
using System.Text;

namespace Gateway.Tests.Support;

/// <summary>HTTP that no client library would send.</summary>
internal static class RawHttp
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    /// <summary>Sends bytes as they are (a character is a byte) and reads until the server closes the connection.</summary>
    public static async Task<string> ExchangeAsync(Uri server, string request)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port, deadline.Token);
        await using var stream = socket.GetStream();
        var sending = SendAsync(stream, request, deadline.Token);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var answer = await ReadAsync(reader, deadline.Token);
        await sending;
        return answer;
    }

    // A server that has seen enough answers and closes while the rest is still on its way.
    private static async Task SendAsync(NetworkStream stream, string request, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), cancellationToken);
        }
        catch (IOException e) when (e.InnerException is SocketException)
        {
            Assert.NotEqual(SocketError.TimedOut, ((SocketException)e.InnerException).SocketErrorCode);
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var answer = new StringBuilder();
        var buffer = new char[4096];
        try
        {
            for (int read; (read = await reader.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                answer.Append(buffer, 0, read);
            }
        }
        catch (IOException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            // Closed with some of the request unread.
        }

        return answer.ToString();
    }
}
