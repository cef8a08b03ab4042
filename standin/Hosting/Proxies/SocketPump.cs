using System.Buffers;
using System.Net.Sockets;

namespace Aspire.Hosting.Proxies;

/// <summary>Copies what one socket receives to another.</summary>
internal static class SocketPump
{
    private const int BufferSize = 32 * 1024;

    /// <summary>Copies until the source ends, which it passes on as the end of that direction, or one of the two fails; never throws.</summary>
    public static async Task RunAsync(Socket source, Socket destination)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int received;
            while ((received = await ReceiveAsync(source, destination, buffer)) > 0)
            {
                var rest = buffer.AsMemory(0, received);
                while (!rest.IsEmpty)
                {
                    rest = rest[await destination.SendAsync(rest, SocketFlags.None)..];
                }
            }

            if (received == 0)
            {
                destination.Shutdown(SocketShutdown.Send);
            }
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

    /// <summary>Receives; passes a failure of the source on to the destination and returns -1.</summary>
    private static async ValueTask<int> ReceiveAsync(Socket source, Socket destination, byte[] buffer)
    {
        try
        {
            return await source.ReceiveAsync(buffer.AsMemory(), SocketFlags.None);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            Reset(destination);
            return -1;
        }
    }
}
