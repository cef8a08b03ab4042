using System.ComponentModel;
using Billing.Api.Money;
using Billing.Api.Parties;

namespace Billing.Api.Sellers;

/// <summary>What a client says of the seller; null clears a member.</summary>
public sealed record SellerInput(
    [property: Description("The name that the business is registered under, up to 200 characters."), Example("Analytical Engines Ltd.")] Optional<string>? LegalName = null,
    [property: Description("Street and number, or the post box."), Example("12 St James's Square")] Optional<string>? AddressLine1 = null,
    [property: Description("What else the address needs."), Example("2nd floor")] Optional<string>? AddressLine2 = null,
    [property: Description("The postal code."), Example("SW1Y 4LE")] Optional<string>? PostalCode = null,
    [property: Description("The city."), Example("London")] Optional<string>? City = null,
    [property: Description("The state or province."), Example("Greater London")] Optional<string>? Region = null,
    [property: Description("The country, by its two letters in ISO 3166."), Example("GB")] Optional<string>? Country = null,
    [property: Description("The tax number."), Example("12/345/67890")] Optional<string>? TaxNumber = null,
    [property: Description("The VAT identification number, in its country's form."), Example("GB123456789")] Optional<string>? VatId = null,
    [property: Description("The entry in the commercial register."), Example("Companies House 01234567")] Optional<string>? RegisterEntry = null,
    [property: Description("The email address for questions."), Example("billing@example.com")] Optional<string>? Email = null,
    [property: Description("The phone number for questions."), Example("+44 20 7946 0000")] Optional<string>? Phone = null,
    [property: Description("The name of the bank."), Example("Example Bank")] Optional<string>? BankName = null,
    [property: Description("The number of the bank account, an IBAN."), Example("GB82 WEST 1234 5698 7654 32")] Optional<string>? Iban = null,
    [property: Description("The bank's BIC."), Example("WESTGB22")] Optional<string>? Bic = null,
    [property: Description("The text at the foot of documents, up to 1000 characters."), Example("Directors: Ada Lovelace, Charles Babbage")] Optional<string>? Footer = null,
    Optional<LogoImage>? Logo = null,
    [property: Description("The currency of invoices that name none, in ISO 4217."), Example("EUR")] Optional<string>? Currency = null,
    [property: Description("In how many days an invoice is due, from 0 to 3650."), Example(14)] Optional<int?>? TermsDays = null,
    [property: Description("The tax on lines, in per cent."), Example("20")] Optional<string>? TaxRate = null,
    [property: Description("The language of documents: en or de."), Example("en")] Optional<string>? Language = null) : IBody<SellerInput>
{
    private const int MostName = 200;
    private const int MostPart = 100;
    private const int MostFooter = 1000;

    public static SellerInput Read(BodyFields fields) => new(
        fields.Nullable(SellerFields.LegalName, PlainText.Line(MostName)),
        fields.Nullable(SellerFields.AddressLine1, PlainText.Line(MostName)),
        fields.Nullable(SellerFields.AddressLine2, PlainText.Line(MostName)),
        fields.Nullable(SellerFields.PostalCode, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.City, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.Region, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.Country, Countries.Parse),
        fields.Nullable(SellerFields.TaxNumber, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.VatId, Parties.VatId.Parse),
        fields.Nullable("register_entry", PlainText.Line(MostName)),
        fields.Nullable("email", Parties.Email.Parse),
        fields.Nullable("phone", PlainText.Line(MostPart)),
        fields.Nullable("bank_name", PlainText.Line(MostName)),
        fields.Nullable("iban", Parties.Iban.Parse),
        fields.Nullable("bic", Parties.Bic.Parse),
        fields.Nullable("footer", PlainText.Lines(MostFooter)),
        fields.Nullable("logo", LogoImage.Parse),
        fields.Nullable(SellerFields.Currency, CurrencyCodes.Parse),
        fields.NullableValue(SellerFields.TermsDays, Terms.Parse),
        fields.Nullable("tax_rate", ParseTaxRate),
        fields.Nullable(SellerFields.Language, Parties.Language.Parse));

    /// <summary>The seller after this.</summary>
    /// <param name="before">What a member is that is left away.</param>
    /// <param name="logoId">The id of the new logo.</param>
    internal SellerDetails Apply(SellerDetails before, long logoId) => new()
    {
        LegalName = LegalName.Or(before.LegalName),
        AddressLine1 = AddressLine1.Or(before.AddressLine1),
        AddressLine2 = AddressLine2.Or(before.AddressLine2),
        PostalCode = PostalCode.Or(before.PostalCode),
        City = City.Or(before.City),
        Region = Region.Or(before.Region),
        Country = Country.Or(before.Country),
        TaxNumber = TaxNumber.Or(before.TaxNumber),
        VatId = VatId.Or(before.VatId),
        RegisterEntry = RegisterEntry.Or(before.RegisterEntry),
        Email = Email.Or(before.Email),
        Phone = Phone.Or(before.Phone),
        BankName = BankName.Or(before.BankName),
        Iban = Iban.Or(before.Iban),
        Bic = Bic.Or(before.Bic),
        Footer = Footer.Or(before.Footer),
        Logo = Logo is null ? before.Logo : Logo.Value is { } image ? new(logoId, image.MediaType, image.Width, image.Height) : null,
        Currency = Currency.Or(before.Currency),
        TermsDays = TermsDays.Or(before.TermsDays),
        TaxRate = TaxRate.Or(before.TaxRate),
        Language = Language.Or(before.Language),
    };

    private static Parsed<string> ParseTaxRate(string text)
    {
        var rate = Money.Percentage.Parse(text);
        return rate.Succeeded ? ExactNumber.Format(rate.Value.Value) : rate.Error;
    }
}
