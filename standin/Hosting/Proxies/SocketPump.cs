using System.Buffers;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>Copies what one socket receives to another.</summary>
internal static class SocketPump
{
    private const int BufferSize = 32 * 1024;

    /// <summary>Copies until the source ends or one of the two fails, passes on the end or the failure of the source; never throws.</summary>
    public static async Task RunAsync(Socket source, Socket destination)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var isReceiving = true;
        try
        {
            int received;
            while ((received = await source.ReceiveAsync(buffer.AsMemory(), SocketFlags.None).ConfigureAwait(false)) > 0)
            {
                isReceiving = false;
                var rest = buffer.AsMemory(0, received);
                while (!rest.IsEmpty)
                {
                    rest = rest[await destination.SendAsync(rest, SocketFlags.None).ConfigureAwait(false)..];
                }

                isReceiving = true;
            }

            isReceiving = false;
            destination.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (isReceiving && exception is SocketException or ObjectDisposedException)
        {
            Reset(destination);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The destination takes no more. What it has sent before still has to reach the source: the pump of the
            // other direction sees its end and closes.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Closes the socket so that its peer sees a reset, not an end.</summary>
    public static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Closed already, or never more than half open.
        }

        socket.Dispose();
    }
}
