using Billing.Api.Calendar;
using Billing.Api.Customers.Details;
using Billing.Api.Revisions;
using Billing.Api.Sellers;

namespace Billing.Api.Invoices;

/// <summary>What the seller and an invoice's customer say of themselves now, as the invoice is to keep it.</summary>
internal sealed record InvoiceParties(Answer<Revision?> Seller, Answer<Revision?> Customer)
{
    public static InvoiceParties Find(Opening opening, long invoiceId) => new(
        RevisionSubject.Seller.Find(opening),
        Revision.Find(opening, RevisionSubject.CustomerKind, "(SELECT user_id FROM invoices WHERE id = $2)", invoiceId));

    public static InvoiceParties FindOfCustomer(Opening opening, long customerId) =>
        new(RevisionSubject.Seller.Find(opening), RevisionSubject.Customer(customerId).Find(opening));

    /// <summary>What an invoice gets that does not say so itself.</summary>
    public BillingDefaults DefaultsWith(BusinessCalendar calendar) =>
        BillingDefaults.Of(Customer.Value?.As<BillingDetails>(), Seller.Value?.As<SellerDetails>(), calendar);
}
