using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>Money that was received for an invoice. It never changes.</summary>
public sealed class Payment : IVersioned
{
    /// <summary>The most characters of a method.</summary>
    public const int MostMethod = 50;

    /// <summary>The most characters of a reference.</summary>
    public const int MostReference = 100;

    // For EF Core.
    private Payment()
    {
    }

    /// <summary>A payment. The database gives it its id.</summary>
    /// <param name="invoice">What it is for; it records the payment by <see cref="Invoice.Pay"/>.</param>
    /// <param name="amount">How much, in the invoice's currency.</param>
    /// <param name="paidOn">The day it was received on.</param>
    /// <param name="method">How it was paid.</param>
    /// <param name="reference">What it is known by elsewhere: unique among the invoice's payments.</param>
    /// <param name="now">The time, UTC.</param>
    public Payment(Invoice invoice, decimal amount, DateOnly paidOn, string? method, string? reference, DateTime now)
    {
        (InvoiceId, CurrencyCode, Exponent) = (invoice.Id, invoice.CurrencyCode, invoice.Exponent);
        (Amount, PaidOn, Method, Reference) = (invoice.Currency.Round(amount), paidOn, method, reference);
        CreatedAt = now;
    }

    /// <summary>Unique among all payments.</summary>
    public long Id { get; private set; }

    /// <summary>What was paid.</summary>
    public long InvoiceId { get; private set; }

    /// <summary>How much, in the invoice's currency.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The code of the invoice's currency.</summary>
    public string CurrencyCode { get; private set; } = "";

    /// <summary>The decimals of the invoice's currency.</summary>
    public int Exponent { get; private set; }

    /// <summary>The day it was received on.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>How it was paid.</summary>
    public string? Method { get; private set; }

    /// <summary>What it is known by elsewhere.</summary>
    public string? Reference { get; private set; }

    /// <summary>When it was recorded, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }
}
