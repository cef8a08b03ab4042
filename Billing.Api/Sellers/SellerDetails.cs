using System.ComponentModel;

namespace Billing.Api.Sellers;

/// <summary>Who issues the invoices, and what holds where neither an invoice nor its customer says otherwise. Whatever is not known is null.</summary>
public record SellerDetails
{
    [Description("The name that the business is registered under."), Example("Analytical Engines Ltd.")]
    public string? LegalName { get; init; }

    [Description("Street and number, or the post box."), Example("12 St James's Square")]
    public string? AddressLine1 { get; init; }

    [Description("What else the address needs."), Example("2nd floor")]
    public string? AddressLine2 { get; init; }

    [Description("The postal code."), Example("SW1Y 4LE")]
    public string? PostalCode { get; init; }

    [Description("The city."), Example("London")]
    public string? City { get; init; }

    [Description("The state or province."), Example("Greater London")]
    public string? Region { get; init; }

    [Description("The country, by its two letters in ISO 3166."), Example("GB")]
    public string? Country { get; init; }

    [Description("The tax number."), Example("12/345/67890")]
    public string? TaxNumber { get; init; }

    [Description("The VAT identification number."), Example("GB123456789")]
    public string? VatId { get; init; }

    [Description("The entry in the commercial register."), Example("Companies House 01234567")]
    public string? RegisterEntry { get; init; }

    [Description("The email address for questions."), Example("billing@example.com")]
    public string? Email { get; init; }

    [Description("The phone number for questions."), Example("+44 20 7946 0000")]
    public string? Phone { get; init; }

    [Description("The name of the bank."), Example("Example Bank")]
    public string? BankName { get; init; }

    [Description("The number of the bank account, an IBAN without blanks."), Example("GB82WEST12345698765432")]
    public string? Iban { get; init; }

    [Description("The bank's BIC."), Example("WESTGB22")]
    public string? Bic { get; init; }

    [Description("The text at the foot of documents."), Example("Directors: Ada Lovelace, Charles Babbage")]
    public string? Footer { get; init; }

    [Description("The picture on documents.")]
    public SellerLogo? Logo { get; init; }

    [Description("The currency of invoices that name none, in ISO 4217."), Example("EUR")]
    public string? Currency { get; init; }

    [Description("In how many days an invoice is due."), Example(14)]
    public int? TermsDays { get; init; }

    [Description("The tax on lines, in per cent."), Example("20")]
    public string? TaxRate { get; init; }

    [Description("The language of documents: en or de."), Example("en")]
    public string? Language { get; init; }

    /// <summary>Whether anything that stands on documents was given: then all that an invoice needs has to be.</summary>
    internal bool IsBegun() => this with { Currency = null, TermsDays = null, TaxRate = null, Language = null } != new SellerDetails();

    /// <summary>The members without which no invoice can be issued, and which are not there.</summary>
    internal IReadOnlyList<string> Missing()
    {
        (string Member, string? Value)[] required =
        [
            (SellerFields.LegalName, LegalName),
            (SellerFields.AddressLine1, AddressLine1),
            (SellerFields.City, City),
            (SellerFields.Country, Country),
            (SellerFields.TaxNumber, TaxNumber ?? VatId),
        ];
        return [.. required.Where(one => one.Value is null).Select(one => one.Member)];
    }
}

/// <summary>A picture on documents; <c>/seller/logos/{id}</c> has it.</summary>
/// <param name="Id">The picture's id: another picture has another one.</param>
/// <param name="MediaType">image/png or image/jpeg.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record SellerLogo(long Id, [property: Example("image/png")] string MediaType, int Width, int Height);
