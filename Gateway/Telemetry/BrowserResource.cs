using System.Buffers;

namespace Gateway.Telemetry;

/// <summary>
/// Gives all spans of an OTLP message (<c>ExportTraceServiceRequest</c>) to the browser: whoever sends it would otherwise choose in which
/// service's name. A message of protobuf is fields, each a key (its number and kind) and a value.
/// </summary>
internal static class BrowserResource
{
    // The same number in both messages: resource_spans of the request, resource of ResourceSpans.
    private const ulong Field = 1;
    private const ulong LengthDelimited = 2;
    private const ulong Key = Field << 3 | LengthDelimited;

    /// <summary>Field <c>resource</c>: attributes { key: "service.name", value { string_value: "web" } }.</summary>
    private static readonly byte[] Resource = [10, 23, 10, 21, 10, 12, .. "service.name"u8, 18, 5, 10, 3, .. "web"u8];

    /// <summary>The message with that resource in the place of each that it had; null where it is no such message.</summary>
    public static byte[]? Replace(ReadOnlySpan<byte> message)
    {
        var result = new ArrayBufferWriter<byte>(message.Length + Resource.Length);
        while (message.Length > 0)
        {
            if (!TryReadField(ref message, out var key, out _, out var spans) || key != Key || !TryWithoutResource(spans, out var others))
            {
                return null;
            }

            WriteNumber(result, Key);
            WriteNumber(result, (ulong)(Resource.Length + others.Length));
            result.Write(Resource);
            result.Write(others);
        }

        return result.WrittenSpan.ToArray();
    }

    private static bool TryWithoutResource(ReadOnlySpan<byte> spans, out ReadOnlySpan<byte> others)
    {
        var result = new ArrayBufferWriter<byte>(spans.Length + 1);
        others = default;
        while (spans.Length > 0)
        {
            if (!TryReadField(ref spans, out var key, out var field, out _))
            {
                return false;
            }

            // However its key is written: by number alone.
            if (key >> 3 != Field)
            {
                result.Write(field);
            }
        }

        others = result.WrittenSpan;
        return true;
    }

    /// <summary>Takes a length-delimited field, the only kind that these messages have, off the beginning.</summary>
    private static bool TryReadField(ref ReadOnlySpan<byte> message, out ulong key, out ReadOnlySpan<byte> field, out ReadOnlySpan<byte> value)
    {
        var rest = message;
        field = value = default;
        if (!TryReadNumber(ref rest, out key) || (key & 7) != LengthDelimited
            || !TryReadNumber(ref rest, out var length) || length > (ulong)rest.Length)
        {
            return false;
        }

        value = rest[..(int)length];
        field = message[..(message.Length - rest.Length + (int)length)];
        message = rest[(int)length..];
        return true;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<byte> message, out ulong number)
    {
        number = 0;
        for (var i = 0; i < message.Length && i < 5; i++)
        {
            number |= (ulong)(message[i] & 0x7f) << (7 * i);
            if (message[i] < 0x80)
            {
                message = message[(i + 1)..];
                return true;
            }
        }

        return false;
    }

    private static void WriteNumber(ArrayBufferWriter<byte> result, ulong number)
    {
        for (; number > 0x7f; number >>= 7)
        {
            result.Write([(byte)(number | 0x80)]);
        }

        result.Write([(byte)number]);
    }
}
