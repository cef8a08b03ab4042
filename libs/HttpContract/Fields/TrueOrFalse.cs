namespace HttpContract.Fields;

public static class TrueOrFalse
{
    public static Parsed<bool> Parse(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => new ApiError(FieldErrorCodes.NotBoolean, "Must be true or false."),
    };
}
