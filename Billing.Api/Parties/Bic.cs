using System.Text.RegularExpressions;

namespace Billing.Api.Parties;

/// <summary>Banks, by their codes in ISO 9362.</summary>
internal static partial class Bic
{
    public static Parsed<string> Parse(string text) => text.Trim().ToUpperInvariant() is var bic && Shape().IsMatch(bic)
        ? bic
        : new ApiError(BillingErrorCodes.NotBic, "Must be a BIC of 8 or 11 characters, such as COBADEFF.");

    [GeneratedRegex("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
