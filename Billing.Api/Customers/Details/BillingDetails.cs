using System.ComponentModel;

namespace Billing.Api.Customers.Details;

/// <summary>How a customer is billed, beside what users-api knows of them. Whatever is not known is null.</summary>
public record BillingDetails
{
    [Description("The name that invoices are made out to."), Example("Analytical Engines Ltd.")]
    public string? LegalName { get; init; }

    [Description("Who receives invoices there."), Example("Ada Lovelace")]
    public string? Contact { get; init; }

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

    [Description("The VAT identification number."), Example("GB123456789")]
    public string? VatId { get; init; }

    [Description("The address that invoices are sent to."), Example("invoices@example.com")]
    public string? InvoiceEmail { get; init; }

    [Description("The language of documents: en or de."), Example("en")]
    public string? Language { get; init; }

    [Description("The currency of invoices that name none, in ISO 4217."), Example("EUR")]
    public string? Currency { get; init; }

    [Description("In how many days an invoice is due."), Example(14)]
    public int? TermsDays { get; init; }

    [Description("How invoices refer to the customer's order or office, such as a Leitweg-ID."), Example("04011000-12345-03")]
    public string? BuyerReference { get; init; }

    [Description("What e-invoices are customized to: en16931, xrechnung or peppol; null where the customer wants none. With one, an invoice is only issued if it can be an e-invoice."), Example("xrechnung")]
    public string? EInvoice { get; init; }

    [Description("A note for admins: members see null."), Example("Pays late.")]
    public string? Note { get; init; }

    /// <summary>As the customer sees it.</summary>
    internal BillingDetails WithoutNote() => this with { Note = null };
}
