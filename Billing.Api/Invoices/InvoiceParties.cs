using Billing.Api.Revisions;

namespace Billing.Api.Invoices;

/// <summary>What the seller and an invoice's customer say of themselves now, as the invoice is to keep it.</summary>
internal sealed record InvoiceParties(Answer<Revision?> Seller, Answer<Revision?> Customer)
{
    public static InvoiceParties Find(Opening opening, long invoiceId) => new(
        RevisionSubject.Seller.Find(opening),
        Revision.Find(opening, RevisionSubject.CustomerKind, "(SELECT user_id FROM invoices WHERE id = $2)", invoiceId));
}
