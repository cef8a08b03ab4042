namespace HttpContract.Fields;

/// <summary>The value of one member of a request body.</summary>
/// <param name="Text">A string's text, a number exactly as it was written, or true or false; empty for every other kind.</param>
public readonly record struct FieldValue(FieldKind Kind, string Text = "")
{
    /// <summary>The members of a JSON object; null for every other kind.</summary>
    public IReadOnlyDictionary<string, FieldValue>? Members { get; init; }

    /// <summary>The items of a JSON array; null for every other kind.</summary>
    public IReadOnlyList<FieldValue>? Items { get; init; }
}

public enum FieldKind
{
    Missing,

    /// <summary>A string or a number.</summary>
    Text,

    /// <summary>A field of a form that was left empty: no text, or none at all where the member may be null, as forms cannot say null.</summary>
    Blank,
    Null,
    Boolean,
    JsonObject,
    JsonArray,

    /// <summary>An uploaded file.</summary>
    File,

    /// <summary>Sent more than once.</summary>
    Repeated,

    /// <summary>A string that is not Unicode: half of a surrogate pair, or bytes that are not UTF-8.</summary>
    NotUnicode,
}
