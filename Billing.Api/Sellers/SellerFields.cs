namespace Billing.Api.Sellers;

/// <summary>The names of the members of sellers and customers, in bodies and errors.</summary>
internal static class SellerFields
{
    public const string LegalName = "legal_name";
    public const string AddressLine1 = "address_line1";
    public const string AddressLine2 = "address_line2";
    public const string PostalCode = "postal_code";
    public const string City = "city";
    public const string Region = "region";
    public const string Country = "country";
    public const string TaxNumber = "tax_number";
    public const string VatId = "vat_id";
    public const string Currency = "currency";
    public const string TermsDays = "terms_days";
    public const string Language = "language";
}
