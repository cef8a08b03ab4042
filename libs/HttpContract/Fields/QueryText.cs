namespace HttpContract.Fields;

public static class QueryText
{
    /// <summary>Parses a text to search or filter by: any that PostgreSQL can hold.</summary>
    public static Parsed<string> Parse(string text) =>
        text.Contains('\0') ? new ApiError(FieldErrorCodes.ControlCharacters, "Must not contain NUL characters.") : text.Trim();
}
