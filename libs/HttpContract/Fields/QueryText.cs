namespace HttpContract.Fields;

/// <summary>Reads texts to search and filter by.</summary>
public static class QueryText
{
    /// <summary>Reads any text that the database can hold.</summary>
    public static Parsed<string> Parse(string text) =>
        text.Contains('\0') ? new ApiError(FieldErrorCodes.ControlCharacters, "Must not contain NUL characters.") : text.Trim();
}
