namespace Billing.Api.Documents;

/// <summary>What documents' files are called.</summary>
internal static class DocumentNames
{
    /// <summary>The number, without what file names cannot have.</summary>
    public static string Of(string? number, long id, string extension) =>
        string.Concat((number ?? $"draft-{id}").Select(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '-')) + extension;
}
