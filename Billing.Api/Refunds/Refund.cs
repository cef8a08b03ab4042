using Billing.Api.Invoices;

namespace Billing.Api.Refunds;

/// <summary>Money that was given back for a credit note. It never changes.</summary>
public sealed class Refund : IVersioned
{
    // For EF Core.
    private Refund()
    {
    }

    /// <summary>A refund. The database gives it its id.</summary>
    /// <param name="invoice">Whose credit note it is for; it records the refund by <see cref="Invoice.Refund"/>.</param>
    /// <param name="creditNoteId">The credit note.</param>
    /// <param name="amount">How much, in the invoice's currency.</param>
    /// <param name="refundedOn">The day it was paid back on.</param>
    /// <param name="method">The payment method.</param>
    /// <param name="reference">What it is known by elsewhere.</param>
    /// <param name="now">The time, UTC.</param>
    public Refund(Invoice invoice, long creditNoteId, decimal amount, DateOnly refundedOn, string? method, string? reference, DateTime now)
    {
        (InvoiceId, CreditNoteId, CurrencyCode, Exponent) = (invoice.Id, creditNoteId, invoice.CurrencyCode, invoice.Exponent);
        (Amount, RefundedOn, Method, Reference, CreatedAt) = (invoice.Currency.Round(amount), refundedOn, method, reference, now);
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public long CreditNoteId { get; private set; }

    public decimal Amount { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    public DateOnly RefundedOn { get; private set; }

    public string? Method { get; private set; }

    public string? Reference { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public uint Version { get; private set; }
}
