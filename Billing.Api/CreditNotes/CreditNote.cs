using Billing.Api.Invoices;

namespace Billing.Api.CreditNotes;

/// <summary>Some of an invoice that is taken back, so that it need not be paid. It never changes.</summary>
public sealed class CreditNote : IVersioned
{
    /// <summary>The most characters of a reason.</summary>
    public const int MostReason = 500;

    // For EF Core.
    private CreditNote()
    {
    }

    /// <summary>A credit note. The database gives it its id.</summary>
    /// <param name="invoice">What is taken back; it records that by <see cref="Invoice.Credit"/>.</param>
    /// <param name="amount">How much, in the invoice's currency.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The time, UTC.</param>
    public CreditNote(Invoice invoice, decimal amount, string? reason, DateTime now)
    {
        (InvoiceId, Exponent) = (invoice.Id, invoice.Exponent);
        (Amount, Reason, CreatedAt) = (invoice.Currency.Round(amount), reason, now);
    }

    /// <summary>Unique among all credit notes.</summary>
    public long Id { get; private set; }

    /// <summary>What is taken back.</summary>
    public long InvoiceId { get; private set; }

    /// <summary>How much, in the invoice's currency.</summary>
    public decimal Amount { get; private set; }

    /// <summary>The decimals of the invoice's currency.</summary>
    public int Exponent { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>When it was recorded, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }
}
