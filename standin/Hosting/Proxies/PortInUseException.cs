namespace Aspire.Hosting.Proxies;

/// <summary>A fixed port that cannot be listened on; the message is one line with the cause and the remedy.</summary>
internal sealed class PortInUseException(int port, Exception? innerException = null)
    : Exception($"Port {port} is in use by another program: stop that program or choose another port, then start again.", innerException)
{
    /// <summary>The port.</summary>
    public int Port { get; } = port;
}
