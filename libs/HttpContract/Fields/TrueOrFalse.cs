namespace HttpContract.Fields;

/// <summary>Reads answers to yes-or-no questions.</summary>
public static class TrueOrFalse
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public static Parsed<bool> Parse(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => new ApiError(FieldErrorCodes.NotBoolean, "Must be true or false."),
    };
}
