using System.Globalization;

namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Reads names with values, as text: they are shown, not calculated with.</summary>
internal static class Attributes
{
    private const int LongestValue = 8 * 1024;
    private const int DeepestValue = 8;
    private const int MaxCount = 128;

    /// <summary>Reads a <c>KeyValue</c>.</summary>
    public static KeyValuePair<string, string> Read(ReadOnlySpan<byte> message) => Read(message, depth: 0);

    /// <summary>Reads a <c>KeyValue</c> into a list that does not grow for ever.</summary>
    public static void ReadInto(List<KeyValuePair<string, string>> attributes, ReadOnlySpan<byte> message)
    {
        if (attributes.Count < MaxCount)
        {
            attributes.Add(Read(message));
        }
    }

    /// <summary>The beginning of a text that is too long to be kept.</summary>
    public static string Shorten(string text) => text.Length > LongestValue ? $"{text[..LongestValue]}…" : text;

    /// <summary>Reads an <c>AnyValue</c>.</summary>
    public static string ReadValue(ReadOnlySpan<byte> message) => ReadValue(message, depth: 0);

    private static KeyValuePair<string, string> Read(ReadOnlySpan<byte> message, int depth)
    {
        var (name, value) = ("", "");
        for (var pair = new ProtobufMessage(message); pair.Read();)
        {
            switch (pair.Field)
            {
                case 1: name = pair.Text; break;
                case 2: value = ReadValue(pair.Bytes, depth); break;
            }
        }

        return new(name, value);
    }

    private static string ReadValue(ReadOnlySpan<byte> message, int depth)
    {
        var text = "";
        for (var value = new ProtobufMessage(message); value.Read();)
        {
            text = value.Field switch
            {
                1 => value.Text,
                2 => value.Number == 0 ? "false" : "true",
                3 => ((long)value.Number).ToString(CultureInfo.InvariantCulture),
                4 => BitConverter.UInt64BitsToDouble(value.Number).ToString(CultureInfo.InvariantCulture),
                5 or 6 when depth == DeepestValue => "…",
                5 => $"[{string.Join(", ", Items(value.Bytes, depth))}]",
                6 => $"{{{string.Join(", ", Pairs(value.Bytes, depth))}}}",
                7 => Convert.ToBase64String(value.Bytes),
                _ => text,
            };
        }

        return Shorten(text);
    }

    private static List<string> Items(ReadOnlySpan<byte> message, int depth)
    {
        var items = new List<string>();
        for (var list = new ProtobufMessage(message); list.Read();)
        {
            items.Add(ReadValue(list.Bytes, depth + 1));
        }

        return items;
    }

    private static List<string> Pairs(ReadOnlySpan<byte> message, int depth)
    {
        var pairs = new List<string>();
        for (var list = new ProtobufMessage(message); list.Read();)
        {
            var (name, value) = Read(list.Bytes, depth + 1);
            pairs.Add($"{name}: {value}");
        }

        return pairs;
    }
}
