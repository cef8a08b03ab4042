using System.Buffers.Binary;
using System.Text;

namespace Tests;

/// <summary>Reads what a client of PostgreSQL sends one message at a time, however the network cuts it. Not for encrypted connections.</summary>
public sealed class ClientMessages(Stream stream)
{
    public static readonly byte[] Commit = "Q\0\0\0\u000bCOMMIT\0"u8.ToArray();

    private const int Length = sizeof(int);
    private const int ProtocolVersion = 3;

    private bool _isStarted;

    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        // Until the connection is started, messages have no type.
        var type = _isStarted ? 1 : 0;
        var head = new byte[type + Length];
        if (await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) < head.Length)
        {
            return null;
        }

        var message = new byte[type + BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(type))];
        head.CopyTo(message, 0);
        await stream.ReadExactlyAsync(message.AsMemory(head.Length), cancellationToken);
        _isStarted = _isStarted || BinaryPrimitives.ReadInt16BigEndian(message.AsSpan(Length)) == ProtocolVersion;
        return message;
    }

    /// <summary>Whether a message is a query without parameters, as those that begin and end transactions are.</summary>
    public static bool IsSimpleQuery(byte[] message) => message is [(byte)'Q', ..];

    /// <summary>Whether the client waits for the server after a message. What begins a transaction, or cleans a connection, goes with what follows.</summary>
    public static bool IsWaitedFor(byte[] message) =>
        message is [(byte)'S', ..] || (IsSimpleQuery(message) && !Says(message, "BEGIN") && !Says(message, "DISCARD"));

    /// <summary>Whether a message asks for a COMMIT. A <c>BEGIN</c> with the level <c>READ COMMITTED</c> does not.</summary>
    public static bool IsCommit(byte[] message) => message.AsSpan().SequenceEqual(Commit);

    private static bool Says(byte[] message, string text) => message.AsSpan(1 + Length).StartsWith(Encoding.ASCII.GetBytes(text));
}
