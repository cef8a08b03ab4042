using System.ComponentModel;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Parties;
using Billing.Api.Sellers;

namespace Billing.Api.Customers.Details;

/// <summary>What a client says of how a customer is billed; null clears a member.</summary>
public sealed record BillingDetailsInput(
    [property: Description("The name that invoices are made out to, up to 200 characters."), Example("Analytical Engines Ltd.")] Optional<string>? LegalName = null,
    [property: Description("Who receives invoices there."), Example("Ada Lovelace")] Optional<string>? Contact = null,
    [property: Description("Street and number, or the post box."), Example("12 St James's Square")] Optional<string>? AddressLine1 = null,
    [property: Description("What else the address needs."), Example("2nd floor")] Optional<string>? AddressLine2 = null,
    [property: Description("The postal code."), Example("SW1Y 4LE")] Optional<string>? PostalCode = null,
    [property: Description("The city."), Example("London")] Optional<string>? City = null,
    [property: Description("The state or province."), Example("Greater London")] Optional<string>? Region = null,
    [property: Description("The country, by its two letters in ISO 3166."), Example("GB")] Optional<string>? Country = null,
    [property: Description("The VAT identification number, in its country's form."), Example("GB123456789")] Optional<string>? VatId = null,
    [property: Description("The address that invoices are sent to."), Example("invoices@example.com")] Optional<string>? InvoiceEmail = null,
    [property: Description("The language of documents: en or de."), Example("en")] Optional<string>? Language = null,
    [property: Description("The currency of invoices that name none, in ISO 4217. Only admins change it."), Example("EUR")] Optional<string>? Currency = null,
    [property: Description("In how many days an invoice is due, from 0 to 3650. Only admins change it."), Example(14)] Optional<int?>? TermsDays = null,
    [property: Description("How invoices refer to the customer's order or office, such as a Leitweg-ID, up to 100 characters."), Example("04011000-12345-03")] Optional<string>? BuyerReference = null,
    [property: Description("What e-invoices are customized to: en16931, xrechnung or peppol; null for none."), Example("xrechnung")] Optional<string>? EInvoice = null,
    [property: Description("A note for admins, up to 2000 characters."), Example("Pays late.")] Optional<string>? Note = null) : IBody<BillingDetailsInput>
{
    private const int MostName = 200;
    private const int MostPart = 100;
    private const int MostNote = 2000;

    private const string NoteField = "note";

    public static BillingDetailsInput Read(BodyFields fields) => new(
        fields.Nullable(SellerFields.LegalName, PlainText.Line(MostName)),
        fields.Nullable("contact", PlainText.Line(MostName)),
        fields.Nullable(SellerFields.AddressLine1, PlainText.Line(MostName)),
        fields.Nullable(SellerFields.AddressLine2, PlainText.Line(MostName)),
        fields.Nullable(SellerFields.PostalCode, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.City, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.Region, PlainText.Line(MostPart)),
        fields.Nullable(SellerFields.Country, Countries.Parse),
        fields.Nullable(SellerFields.VatId, Parties.VatId.Parse),
        fields.Nullable("invoice_email", Email.Parse),
        fields.Nullable(SellerFields.Language, Parties.Language.Parse),
        fields.Nullable(SellerFields.Currency, CurrencyCodes.Parse),
        fields.NullableValue(SellerFields.TermsDays, Terms.Parse),
        fields.Nullable("buyer_reference", PlainText.Line(MostPart)),
        fields.Nullable("e_invoice", EInvoiceProfiles.Parse),
        fields.Nullable(NoteField, PlainText.Lines(MostNote)));

    /// <summary>The details after this.</summary>
    /// <param name="before">What a member is that is left away.</param>
    internal BillingDetails Apply(BillingDetails before) => new()
    {
        LegalName = LegalName.Or(before.LegalName),
        Contact = Contact.Or(before.Contact),
        AddressLine1 = AddressLine1.Or(before.AddressLine1),
        AddressLine2 = AddressLine2.Or(before.AddressLine2),
        PostalCode = PostalCode.Or(before.PostalCode),
        City = City.Or(before.City),
        Region = Region.Or(before.Region),
        Country = Country.Or(before.Country),
        VatId = VatId.Or(before.VatId),
        InvoiceEmail = InvoiceEmail.Or(before.InvoiceEmail),
        Language = Language.Or(before.Language),
        Currency = Currency.Or(before.Currency),
        TermsDays = TermsDays.Or(before.TermsDays),
        BuyerReference = BuyerReference.Or(before.BuyerReference),
        EInvoice = EInvoice.Or(before.EInvoice),
        Note = Note.Or(before.Note),
    };

    /// <summary>What keeps the customer from making this change themselves: what they would owe when is not theirs to say.</summary>
    internal FieldErrors MemberErrors(BillingDetails before)
    {
        var errors = new FieldErrors();
        var after = Apply(before);
        foreach (var (field, isChanged) in ((string, bool)[])
        [
            (SellerFields.Currency, after.Currency != before.Currency),
            (SellerFields.TermsDays, after.TermsDays != before.TermsDays),
            (NoteField, Note?.Value is not null),
        ])
        {
            if (isChanged)
            {
                errors.Add(field, new(BillingErrorCodes.AdminOnly, "Only admins can change this."));
            }
        }

        return errors;
    }
}
