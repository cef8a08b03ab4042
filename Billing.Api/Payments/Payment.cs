using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>Money that was received for an invoice, or taken from its customer's credit. It never changes, but that it can be reversed.</summary>
public sealed class Payment : IVersioned, IOfInvoice
{
    public const int MostMethod = 50;

    public const int MostReference = 100;

    public const int MostReason = 500;

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
    /// <param name="isFromCredit">Whether it comes from the customer's credit.</param>
    public Payment(Invoice invoice, decimal amount, DateOnly paidOn, string? method, string? reference, DateTime now, bool isFromCredit = false)
    {
        IsFromCredit = isFromCredit;
        (InvoiceId, CurrencyCode, Exponent) = (invoice.Id, invoice.CurrencyCode, invoice.Exponent);
        (Amount, PaidOn, Method, Reference) = (invoice.Currency.Round(amount), paidOn, method, reference);
        CreatedAt = now;
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public Invoice Invoice { get; private set; } = null!;

    public decimal Amount { get; private set; }

    /// <summary>What of it was more than the balance, and was added to the customer's credit.</summary>
    public decimal ToCredit { get; private set; }

    /// <summary>What of it was paid of the invoice.</summary>
    public decimal Applied => Amount - ToCredit;

    /// <summary>Whether it was taken from the customer's credit, and not received.</summary>
    public bool IsFromCredit { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    public DateOnly PaidOn { get; private set; }

    public string? Method { get; private set; }

    /// <summary>A reference such as the bank's.</summary>
    public string? Reference { get; private set; }

    // These two, to search in, follow from the rest. EF Core writes them like any other; what it reads goes nowhere.
    /// <summary>The method, as searches see it.</summary>
    public string MethodText
    {
        get => SearchedText.Normalize(Method ?? "");
        private set { }
    }

    /// <summary>The reference, as searches see it.</summary>
    public string ReferenceText
    {
        get => SearchedText.Normalize(Reference ?? "");
        private set { }
    }

    public DateTime CreatedAt { get; private set; }

    /// <summary>The day on which it was reversed; null where it stands.</summary>
    public DateOnly? ReversedOn { get; private set; }

    public DateTime? ReversedAt { get; private set; }

    public string? ReversalReason { get; private set; }

    /// <summary>What of the reversal was taken from the customer's credit, the invoice having no longer been paid with it.</summary>
    public decimal ReversedFromCredit { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Leaves what is more than the balance to the customer's credit; done by the invoice.</summary>
    internal void Exceed(decimal excess) => ToCredit = excess;

    /// <summary>Reverses it; done by the invoice.</summary>
    internal void Reverse(string reason, decimal fromCredit, DateOnly reversedOn, DateTime now) =>
        (ReversalReason, ReversedFromCredit, ReversedOn, ReversedAt) = (reason, fromCredit, reversedOn, now);
}
