namespace Billing.Api.Parties;

/// <summary>The languages that documents are written in.</summary>
internal static class Language
{
    public const string Default = "en";

    private static readonly string[] All = [Default, "de"];

    public static Parsed<string> Parse(string text) => All.Contains(text)
        ? text
        : new ApiError(FieldErrorCodes.NotOneOf, $"Must be one of {string.Join(", ", All)}.", ("values", All));
}
