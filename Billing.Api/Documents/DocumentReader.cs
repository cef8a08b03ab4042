using Billing.Api.CreditNotes;
using Billing.Api.Customers.Details;
using Billing.Api.Data;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Parties;
using Billing.Api.Sellers;
using Billing.Api.Taxes;

namespace Billing.Api.Documents;

/// <summary>Makes documents of invoices and credit notes, with the seller and the customer as they were when the invoice was issued.</summary>
internal sealed class DocumentReader(BillingDbContext db)
{
    /// <summary>The document of an invoice, which must be whole.</summary>
    public async Task<InvoiceDocument> ReadAsync(Invoice invoice, CancellationToken cancellationToken) =>
        WithCharges(await ReadPartiesAsync(DocumentKind.Invoice, invoice, cancellationToken), invoice);

    /// <summary>What an invoice's document would be if it were issued now, without its logo.</summary>
    public static InvoiceDocument Foresee(Invoice draft, SellerDetails? seller, BillingDetails? details) =>
        WithCharges(WithParties(DocumentKind.Invoice, draft, seller, details), draft);

    private static InvoiceDocument WithCharges(InvoiceDocument document, Invoice invoice) => document with
    {
        Number = invoice.Number,
        IssueDate = invoice.IssueDate,
        DueDate = invoice.DueDate,
        Note = invoice.Memo,
        Lines = [.. invoice.Lines.Select(LineOf)],
        Taxes = [.. invoice.TaxTotals.Select(TaxOf)],
        Discount = invoice.Discount,
        Subtotal = invoice.Subtotal,
        Tax = invoice.Tax,
        Total = invoice.Amount,
    };

    /// <summary>The document of a credit note for an invoice; both must be whole.</summary>
    public async Task<InvoiceDocument> ReadAsync(CreditNote note, Invoice invoice, CancellationToken cancellationToken)
    {
        var document = await ReadPartiesAsync(DocumentKind.CreditNote, invoice, cancellationToken);
        return document with
        {
            Number = note.Number,
            IssueDate = note.IssueDate,
            Note = note.Reason,
            Preceding = new(invoice.Number!, invoice.IssueDate),
            Lines = note.Lines.Count > 0 ? [.. note.Lines.Select(LineOf)] : [.. note.TaxTotals.Select(total => LineOf(total, invoice, document.Language))],
            Taxes = [.. note.TaxTotals.Select(TaxOf)],
            Discount = note.Discount,
            Subtotal = note.Subtotal,
            Tax = note.Tax,
            Total = note.Amount,
        };
    }

    private async Task<InvoiceDocument> ReadPartiesAsync(DocumentKind kind, Invoice invoice, CancellationToken cancellationToken)
    {
        var seller = invoice.Seller?.As<SellerDetails>();
        var logo = seller?.Logo is { } picture
            ? await db.Logos.AsNoTracking().SingleOrDefaultAsync(logo => logo.Id == picture.Id, cancellationToken)
            : null;
        return WithParties(kind, invoice, seller, invoice.CustomerDetails?.As<BillingDetails>()) with
        {
            Logo = logo is null ? null : new(logo.MediaType, logo.Bytes),
        };
    }

    private static InvoiceDocument WithParties(DocumentKind kind, Invoice invoice, SellerDetails? seller, BillingDetails? details) =>
        new(kind, invoice.Currency, BuyerOf(details, invoice))
        {
            Language = details?.Language ?? seller?.Language ?? Language.Default,
            Seller = seller is { LegalName: { } name } ? SellerOf(seller, name) : null,
            BankAccount = seller?.Iban is { } iban ? new(iban, seller.Bic, seller.BankName) : null,
            Footer = seller?.Footer,
            BuyerReference = details?.BuyerReference,
            Profile = EInvoiceProfiles.Of(details?.EInvoice),
        };

    private static DocumentLine LineOf(Line line) => new(
        line.Description, line.Quantity, line.UnitPrice, line.Amount, EnumNames<TaxCategory>.Of(line.TaxCategory), line.TaxRate)
    {
        Unit = EnumNames<UnitOfMeasure>.Of(line.Unit),
        DiscountPercent = line.DiscountPercent,
        Discount = line.Discount,
    };

    // An amount without lines: one for each tax, as no e-invoice can be without.
    private static DocumentLine LineOf(TaxTotal total, Invoice invoice, string language) => new(
        DocumentTexts.In(language).CreditOn(invoice.Number!), 1m, total.Taxable, total.Taxable, EnumNames<TaxCategory>.Of(total.Category), total.Rate);

    private static DocumentTax TaxOf(TaxTotal total) => new(EnumNames<TaxCategory>.Of(total.Category), total.Rate, total.Taxable, total.Tax)
    {
        Name = total.Name,
        ExemptionReason = total.ExemptionReason,
        Discount = total.Discount,
    };

    private static DocumentParty BuyerOf(BillingDetails? details, Invoice invoice) =>
        new(details?.LegalName ?? invoice.BillTo?.Username ?? $"#{invoice.UserId}")
        {
            Contact = details?.Contact,
            AddressLine1 = details?.AddressLine1,
            AddressLine2 = details?.AddressLine2,
            PostalCode = details?.PostalCode,
            City = details?.City,
            Region = details?.Region,
            Country = details?.Country,
            VatId = details?.VatId,
            Email = details?.InvoiceEmail ?? invoice.BillTo?.Email,
        };

    private static DocumentParty SellerOf(SellerDetails seller, string name) => new(name)
    {
        AddressLine1 = seller.AddressLine1,
        AddressLine2 = seller.AddressLine2,
        PostalCode = seller.PostalCode,
        City = seller.City,
        Region = seller.Region,
        Country = seller.Country,
        VatId = seller.VatId,
        TaxNumber = seller.TaxNumber,
        RegisterEntry = seller.RegisterEntry,
        Email = seller.Email,
        Phone = seller.Phone,
    };
}
