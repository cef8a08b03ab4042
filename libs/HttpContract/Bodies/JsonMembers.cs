using System.Text.Json;

namespace HttpContract.Bodies;

/// <summary>Reads the members of a JSON object. Numbers keep the text that was sent, so that no amount passes through a binary float.</summary>
internal static class JsonMembers
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Dictionary<string, FieldValue> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement)
                : throw new MalformedBodyException("The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw new MalformedBodyException($"The body is not valid JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
        }
    }

    private static Dictionary<string, FieldValue> ReadObject(JsonElement json)
    {
        var members = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (ReadText(() => member.Name) is { } name && !members.TryAdd(name, ReadValue(member.Value)))
            {
                members[name] = new(FieldKind.Repeated);
            }
        }

        return members;
    }

    private static FieldValue ReadValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => ReadText(json.GetString) is { } text ? new(FieldKind.Text, text) : new(FieldKind.NotUnicode),
        JsonValueKind.Number => new(FieldKind.Text, json.GetRawText()),
        JsonValueKind.Null => new(FieldKind.Null),
        JsonValueKind.Object => new(FieldKind.JsonObject) { Members = ReadObject(json) },
        JsonValueKind.Array => new(FieldKind.JsonArray) { Items = [.. json.EnumerateArray().Select(ReadValue)] },
        _ => new(FieldKind.Boolean, json.ValueKind == JsonValueKind.True ? "true" : "false"),
    };

    // Half of a surrogate pair, and bytes that are not UTF-8, are found only when the text is decoded.
    private static string? ReadText(Func<string?> decode)
    {
        try
        {
            return decode();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
