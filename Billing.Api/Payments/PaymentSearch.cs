using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>What <c>q</c> finds: each part of it by an index.</summary>
internal static class PaymentSearch
{
    /// <summary>The payments that a text finds: within their reference, by their amount, and those of invoices that it finds.</summary>
    public static IQueryable<Payment> Find(string text, IQueryable<Payment> payments, IQueryable<Invoice> invoices)
    {
        var (all, normalized) = (payments, SearchedText.Normalize(text));
        var found = invoices.Where(InvoiceSearch.For(text)).Join(all, invoice => invoice.Id, payment => payment.InvoiceId, (_, payment) => payment.Id);
        if (SearchedText.CanBeWithin(normalized))
        {
            found = found.Concat(all.Where(payment => payment.ReferenceText.Contains(normalized)).Select(payment => payment.Id));
        }

        if (Money.Amount.Parse(text) is { Succeeded: true, Value.Value: var amount })
        {
            found = found.Concat(all.Where(payment => payment.Amount == amount).Select(payment => payment.Id));
        }

        return payments.Where(payment => found.Contains(payment.Id));
    }
}
