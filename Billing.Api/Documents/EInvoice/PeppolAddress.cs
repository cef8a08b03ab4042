namespace Billing.Api.Documents.EInvoice;

/// <summary>Where parties are reached in the Peppol network: at their VAT number, in their country's scheme of the code list EAS.</summary>
internal static class PeppolAddress
{
    private static readonly Dictionary<string, string> Schemes = new()
    {
        ["AT"] = "9914",
        ["BE"] = "9925",
        ["BG"] = "9926",
        ["CY"] = "9928",
        ["CZ"] = "9929",
        ["DE"] = "9930",
        ["EE"] = "9931",
        ["GB"] = "9932",
        ["EL"] = "9933",
        ["HR"] = "9934",
        ["IE"] = "9935",
        ["LT"] = "9937",
        ["LU"] = "9938",
        ["LV"] = "9939",
        ["MT"] = "9943",
        ["NL"] = "9944",
        ["PL"] = "9945",
        ["PT"] = "9946",
        ["RO"] = "9947",
        ["SI"] = "9949",
        ["SK"] = "9950",
        ["ES"] = "9920",
        ["FR"] = "9957",
        ["HU"] = "9910",
    };

    /// <summary>The scheme of a VAT number; null where there is none.</summary>
    public static string? SchemeOf(string? vatId) => vatId is { Length: > 2 } ? Schemes.GetValueOrDefault(vatId[..2]) : null;
}
