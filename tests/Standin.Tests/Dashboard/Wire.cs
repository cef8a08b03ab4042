using System.Buffers.Binary;

namespace Standin.Tests.Dashboard;

/// <summary>Writes protobuf messages.</summary>
internal static class Wire
{
    /// <summary>A field that is a text or a message.</summary>
    public static byte[] Message(int number, ReadOnlySpan<byte> value) => [.. Varint((number << 3) | 2), .. Varint(value.Length), .. value];

    /// <summary>Two such fields.</summary>
    public static byte[] Message(int first, ReadOnlySpan<byte> value, int second, ReadOnlySpan<byte> other) => [.. Message(first, value), .. Message(second, other)];

    /// <summary>Three such fields.</summary>
    public static byte[] Message(int first, ReadOnlySpan<byte> value, int second, ReadOnlySpan<byte> other, int third, ReadOnlySpan<byte> last) =>
        [.. Message(first, value), .. Message(second, other), .. Message(third, last)];

    /// <summary>A field that is a number of any length.</summary>
    public static byte[] Number(int number, int value) => [.. Varint(number << 3), .. Varint(value)];

    /// <summary>A field that is a number of 64 bits.</summary>
    public static byte[] Fixed(int number, ulong value)
    {
        var bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return [.. Varint((number << 3) | 1), .. bytes];
    }

    private static List<byte> Varint(int value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
        return bytes;
    }
}
