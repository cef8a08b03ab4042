using Billing.Api.CreditNotes;
using Billing.Api.Customers.Details;
using Billing.Api.Documents;
using Billing.Api.Documents.EInvoice;
using Billing.Api.Invoices;
using Billing.Api.Sellers;

namespace Billing.Api.Sendings;

/// <summary>To whom an invoice's mail goes, and what it says, unless somebody says otherwise: by what is known of the parties now.</summary>
/// <param name="Invoice">The invoice, whole.</param>
/// <param name="Seller">The seller, if they are known.</param>
/// <param name="Details">The customer's billing details, if there are any.</param>
/// <param name="UserEmail">The user's address; null where the user was deleted or is not known.</param>
internal sealed record Correspondence(Invoice Invoice, SellerDetails? Seller, BillingDetails? Details, string? UserEmail)
{
    public string Recipient => Details?.InvoiceEmail ?? UserEmail ?? Invoice.BillTo!.Email;

    public string Language => Details?.Language ?? Seller?.Language ?? Parties.Language.Default;

    private string Addressee => Details?.Contact ?? Details?.LegalName ?? Invoice.BillTo!.Username;

    /// <summary>What is missing for the e-invoice.</summary>
    public IReadOnlyList<string> MissingForXml() => EInvoiceRequirements.Missing(
        DocumentReader.Foresee(Invoice, Invoice.Seller?.As<SellerDetails>(), Invoice.CustomerDetails?.As<BillingDetails>()));

    /// <summary>Whether the e-invoice is attached: where the customer wants one and it can be had.</summary>
    public bool HasXml() => Details?.EInvoice is not null && MissingForXml().Count == 0;

    public LetterText LetterOf(CreditNote? note, string language) => note is null
        ? InvoiceLetters.Invoice(Invoice, Addressee, Seller?.LegalName, language)
        : InvoiceLetters.CreditNote(note, Invoice, Addressee, Seller?.LegalName, language);

    public LetterText ReminderOf(int level, string language) => InvoiceLetters.Reminder(Invoice, level, Addressee, Seller?.LegalName, language);
}
