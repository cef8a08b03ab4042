namespace Billing.Api.Documents.Pdf;

/// <summary>Addresses as they are written on letters.</summary>
internal static class PartyLines
{
    // Where the postal code follows the city.
    private static readonly string[] CodeLast = ["US", "CA", "GB", "IE", "AU", "NZ", "IN", "SG", "TH", "HK"];

    /// <summary>The lines below the name, as written from a country: it is not named within itself.</summary>
    public static IReadOnlyList<string> Address(DocumentParty party, string? from)
    {
        string?[] lines =
        [
            party.Contact,
            party.AddressLine1,
            party.AddressLine2,
            City(party),
            party.Country == from ? null : party.Country is { } country ? CountryNames.Of(country) : null,
        ];
        return [.. lines.Where(line => !string.IsNullOrEmpty(line)).OfType<string>()];
    }

    private static string City(DocumentParty party) => CodeLast.Contains(party.Country)
        ? string.Join(' ', new[] { string.Join(", ", new[] { party.City, party.Region }.OfType<string>()), party.PostalCode }.Where(part => !string.IsNullOrEmpty(part)))
        : string.Join(", ", new[] { string.Join(' ', new[] { party.PostalCode, party.City }.OfType<string>()), party.Region }.Where(part => !string.IsNullOrEmpty(part)));
}
