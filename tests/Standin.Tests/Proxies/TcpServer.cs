using System.Net;
using System.Net.Sockets;

namespace Standin.Tests.Proxies;

/// <summary>A listener on one loopback address whose connections the test handles.</summary>
internal sealed class TcpServer : IDisposable
{
    private readonly Socket _listener;

    public TcpServer(int port = 0, IPAddress? address = null)
    {
        var at = address ?? IPAddress.Loopback;
        _listener = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(new IPEndPoint(at, port));
        _listener.Listen();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    public Task<Socket> AcceptAsync() => _listener.AcceptAsync().WaitAsync(Tcp.Deadline);

    public void Dispose() => _listener.Dispose();
}
