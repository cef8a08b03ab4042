using System.Text.RegularExpressions;

namespace Billing.Api.Documents.EInvoice;

/// <summary>Where a party is reached in the Peppol network: at its VAT number, or the part of it that its country's scheme of the code list EAS has.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Id">The number in it.</param>
internal sealed partial record PeppolAddress(string Scheme, string Id)
{
    private static readonly Dictionary<string, string> Schemes = new()
    {
        ["AT"] = "9914",
        ["BE"] = "9925",
        ["BG"] = "9926",
        ["CY"] = "9928",
        ["CZ"] = "9929",
        ["DE"] = "9930",
        ["DK"] = "0184",
        ["EE"] = "9931",
        ["EL"] = "9933",
        ["ES"] = "9920",
        ["FI"] = "0213",
        ["FR"] = "9957",
        ["GB"] = "9932",
        ["HR"] = "9934",
        ["HU"] = "9910",
        ["IE"] = "9935",
        ["IT"] = "0211",
        ["LT"] = "9937",
        ["LU"] = "9938",
        ["LV"] = "9939",
        ["MT"] = "9943",
        ["NL"] = "9944",
        ["PL"] = "9945",
        ["PT"] = "9946",
        ["RO"] = "9947",
        ["SE"] = "0007",
        ["SI"] = "9949",
        ["SK"] = "9950",
    };

    /// <summary>A party's address: of its VAT number, in Iceland of its register entry; null where there is none.</summary>
    public static PeppolAddress? Of(DocumentParty? party) =>
        party?.Country == "IS" && IcelandicNumber(party.RegisterEntry) is { } number ? new("0196", number) : Of(party?.VatId);

    /// <summary>The address of who has this VAT number; null where there is none.</summary>
    public static PeppolAddress? Of(string? vatId) =>
        vatId is { Length: > 2 } && Schemes.TryGetValue(vatId[..2], out var scheme) && IdOf(vatId) is { } id ? new(scheme, id) : null;

    /// <summary>The kennitala within a register entry, without its hyphen.</summary>
    public static string? IcelandicNumber(string? entry) =>
        Kennitala().Match(entry ?? "") is { Success: true, Value: var number } ? number.Replace("-", "", StringComparison.Ordinal) : null;

    // Greece's scheme has the number without its letters, Sweden's the organization's, which two digits follow.
    private static string? IdOf(string vatId) => vatId[..2] switch
    {
        "EL" => vatId[2..],
        "SE" => IsByLuhn(vatId[2..^2]) ? vatId[2..^2] : null,
        _ => vatId,
    };

    // PEPPOL-COMMON-R049, SE-R-013: the last digit checks the others.
    private static bool IsByLuhn(string digits) => digits.Reverse()
        .Select((digit, index) => (digit - '0') * (1 + (index % 2)))
        .Sum(doubled => doubled > 9 ? doubled - 9 : doubled) % 10 == 0;

    [GeneratedRegex(@"\b[0-9]{6}-?[0-9]{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Kennitala();
}
