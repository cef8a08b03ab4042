using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>Money that was received for an invoice. It never changes.</summary>
public sealed class Payment : IVersioned
{
    public const int MostMethod = 50;

    public const int MostReference = 100;

    // For EF Core.
    private Payment()
    {
    }

    /// <summary>A payment. The database gives it its id.</summary>
    /// <param name="invoice">What it is for; it records the payment by <see cref="Invoice.Pay"/>.</param>
    /// <param name="amount">How much, in the invoice's currency.</param>
    /// <param name="paidOn">The day it was received on.</param>
    /// <param name="method">The payment method.</param>
    /// <param name="reference">What it is known by elsewhere: unique among the invoice's payments.</param>
    /// <param name="now">The time, UTC.</param>
    public Payment(Invoice invoice, decimal amount, DateOnly paidOn, string? method, string? reference, DateTime now)
    {
        (InvoiceId, CurrencyCode, Exponent) = (invoice.Id, invoice.CurrencyCode, invoice.Exponent);
        (Amount, PaidOn, Method, Reference) = (invoice.Currency.Round(amount), paidOn, method, reference);
        CreatedAt = now;
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public decimal Amount { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    public DateOnly PaidOn { get; private set; }

    public string? Method { get; private set; }

    /// <summary>A reference such as the bank's.</summary>
    public string? Reference { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public uint Version { get; private set; }
}
