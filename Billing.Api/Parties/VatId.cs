using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Billing.Api.Parties;

/// <summary>VAT identification numbers: their form, by country. Whether a number is somebody's, only its country knows.</summary>
internal static partial class VatId
{
    // What follows the two letters.
    private static readonly FrozenDictionary<string, string> Forms = new Dictionary<string, string>
    {
        ["AT"] = "U[0-9]{8}",
        ["BE"] = "[01][0-9]{9}",
        ["BG"] = "[0-9]{9,10}",
        ["CY"] = "[0-9]{8}[A-Z]",
        ["CZ"] = "[0-9]{8,10}",
        ["DE"] = "[0-9]{9}",
        ["DK"] = "[0-9]{8}",
        ["EE"] = "[0-9]{9}",
        ["EL"] = "[0-9]{9}",
        ["ES"] = "[A-Z0-9][0-9]{7}[A-Z0-9]",
        ["FI"] = "[0-9]{8}",
        ["FR"] = "[A-HJ-NP-Z0-9]{2}[0-9]{9}",
        ["GB"] = "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})",
        ["HR"] = "[0-9]{11}",
        ["HU"] = "[0-9]{8}",
        ["IE"] = "([0-9][A-Z0-9+*][0-9]{5}[A-Z]|[0-9]{7}[A-W][A-I])",
        ["IT"] = "[0-9]{11}",
        ["LT"] = "([0-9]{9}|[0-9]{12})",
        ["LU"] = "[0-9]{8}",
        ["LV"] = "[0-9]{11}",
        ["MT"] = "[0-9]{8}",
        ["NL"] = "[A-Z0-9+*]{10}[0-9]{2}",
        ["PL"] = "[0-9]{10}",
        ["PT"] = "[0-9]{9}",
        ["RO"] = "[0-9]{2,10}",
        ["SE"] = "[0-9]{12}",
        ["SI"] = "[0-9]{8}",
        ["SK"] = "[0-9]{10}",
        ["XI"] = "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})",
    }.ToFrozenDictionary();

    /// <summary>Reads a number, without the blanks, points and hyphens in it.</summary>
    public static Parsed<string> Parse(string text)
    {
        var id = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('.' or '-' or '/'))).ToUpperInvariant();
        return Shape().IsMatch(id) && (Forms.GetValueOrDefault(id[..2]) is not { } form || Regex.IsMatch(id[2..], $"^{form}$", RegexOptions.CultureInvariant))
            ? id
            : Error("DE123456789");
    }

    /// <summary>What keeps a number from being one of somebody in this country; null where nothing does. Numbers of other countries that have a form are accepted: who trades abroad is registered there.</summary>
    public static ApiError? ErrorIn(string? country, string? id) =>
        country is not null && id is not null && Forms.ContainsKey(PrefixOf(country)) && !Forms.ContainsKey(id[..2])
            ? Error(PrefixOf(country) + "...")
            : null;

    // Greece's numbers begin with another code than its own.
    private static string PrefixOf(string country) => country == "GR" ? "EL" : country;

    private static ApiError Error(string example) => new(
        BillingErrorCodes.NotVatId, $"Must be a VAT identification number such as {example}, in its country's form.", ("example", example));

    [GeneratedRegex("^[A-Z0-9+*]{4,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
