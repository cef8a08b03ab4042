using System.Text;
using System.Text.Json;
using HttpContract.Fields;

namespace HttpContract.Bodies;

/// <summary>
/// Reads the members of a JSON object. Numbers stay the text that was sent, so that no amount ever passes through a binary
/// floating-point number.
/// </summary>
internal static class JsonMembers
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Dictionary<string, FieldValue> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json);
        try
        {
            return ReadBody(ref reader);
        }
        catch (JsonException e)
        {
            throw new MalformedBodyException($"The body is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
        }
    }

    private static Dictionary<string, FieldValue> ReadBody(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new MalformedBodyException("The body must be a JSON object.");
        }

        var members = ReadObject(ref reader);
        // Anything after the object makes the reader throw.
        reader.Read();
        return members;
    }

    private static Dictionary<string, FieldValue> ReadObject(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextOf(ref reader);
            reader.Read();
            var value = ReadValue(ref reader);
            if (name is not null && !members.TryAdd(name, value))
            {
                members[name] = new(FieldKind.Repeated);
            }
        }

        return members;
    }

    private static List<FieldValue> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<FieldValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return items;
    }

    private static FieldValue ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return TextOf(ref reader) is { } text ? new(FieldKind.Text, text) : new(FieldKind.NotUnicode);
            case JsonTokenType.Number:
                return new(FieldKind.Text, Encoding.ASCII.GetString(reader.ValueSpan));
            case JsonTokenType.Null:
                return new(FieldKind.Null);
            case JsonTokenType.StartObject:
                return new(FieldKind.JsonObject) { Members = ReadObject(ref reader) };
            case JsonTokenType.StartArray:
                return new(FieldKind.JsonArray) { Items = ReadArray(ref reader) };
            default:
                return new(FieldKind.Boolean);
        }
    }

    /// <summary>A string or a member's name; null where it is no Unicode text.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
