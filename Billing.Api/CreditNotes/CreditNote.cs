using Billing.Api.Invoices;
using Billing.Api.Numbering;

namespace Billing.Api.CreditNotes;

/// <summary>What is credited of an invoice, so that it need not be paid. It never changes.</summary>
public sealed class CreditNote : IVersioned
{
    public const int MostReason = 500;

    // For EF Core.
    private CreditNote()
    {
    }

    /// <summary>A credit note. The database gives it its id.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="issueDate">The day it is issued on.</param>
    /// <param name="invoice">What is credited; it records that by <see cref="Invoice.Credit"/>.</param>
    /// <param name="amount">How much, in the invoice's currency.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The time, UTC.</param>
    public CreditNote(DocumentNumber number, DateOnly issueDate, Invoice invoice, decimal amount, string? reason, DateTime now)
    {
        (Number, NumberOrder, IssueDate) = (number.ToString(), number.Order, issueDate);
        (InvoiceId, Exponent) = (invoice.Id, invoice.Exponent);
        (Amount, Reason, CreatedAt) = (invoice.Currency.Round(amount), reason, now);
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public string Number { get; private set; } = "";

    /// <summary>Sorts numbers, which as texts would not sort beyond six digits.</summary>
    public long NumberOrder { get; private set; }

    public DateOnly IssueDate { get; private set; }

    public decimal Amount { get; private set; }

    public int Exponent { get; private set; }

    public string? Reason { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public uint Version { get; private set; }
}
