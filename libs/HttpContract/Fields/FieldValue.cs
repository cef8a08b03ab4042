namespace HttpContract.Fields;

/// <summary>What a request body says of one of its members.</summary>
/// <param name="Kind">What was sent.</param>
/// <param name="Text">A string's text, or a number exactly as it was written; empty for every other kind.</param>
public readonly record struct FieldValue(FieldKind Kind, string Text = "")
{
    /// <summary>The members of a JSON object; null for every other kind.</summary>
    public IReadOnlyDictionary<string, FieldValue>? Members { get; init; }

    /// <summary>The items of a JSON array; null for every other kind.</summary>
    public IReadOnlyList<FieldValue>? Items { get; init; }
}

/// <summary>The kinds of a member's value.</summary>
public enum FieldKind
{
    /// <summary>Not sent.</summary>
    Missing,

    /// <summary>A string or a number.</summary>
    Text,

    /// <summary>JSON null.</summary>
    Null,

    /// <summary>JSON true or false.</summary>
    Boolean,

    /// <summary>A JSON object.</summary>
    JsonObject,

    /// <summary>A JSON array.</summary>
    JsonArray,

    /// <summary>An uploaded file.</summary>
    File,

    /// <summary>Sent more than once.</summary>
    Repeated,

    /// <summary>A string that is no Unicode text (half of a surrogate pair, bytes that are not UTF-8).</summary>
    NotUnicode,
}
