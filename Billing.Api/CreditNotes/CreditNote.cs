using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Numbering;
using Billing.Api.Taxes;

namespace Billing.Api.CreditNotes;

/// <summary>What is credited of an invoice, so that it need not be paid. It never changes.</summary>
public sealed class CreditNote : IVersioned, IOfInvoice
{
    public const int MostReason = 500;

    private readonly List<CreditNoteLine> _lines = [];

    // For EF Core.
    private CreditNote()
    {
    }

    /// <summary>A credit note. The database gives it its id.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="issueDate">The day it is issued on.</param>
    /// <param name="invoice">What is credited; it records that by <see cref="Invoice.Credit"/>.</param>
    /// <param name="charges">What of it, in the invoice's currency.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">The time, UTC.</param>
    public CreditNote(DocumentNumber number, DateOnly issueDate, Invoice invoice, Charges charges, string? reason, DateTime now)
    {
        (Number, NumberOrder, IssueDate) = (number.ToString(), number.Order, issueDate);
        (InvoiceId, CurrencyCode, Exponent) = (invoice.Id, invoice.CurrencyCode, invoice.Exponent);
        (DiscountPercent, DiscountAmount, Discount) = (charges.Discount.Percent, charges.Discount.Amount, charges.Discounted);
        (Subtotal, Tax, Amount, TaxTotals) = (charges.Subtotal, charges.Tax, charges.Total, charges.TaxTotals);
        (Reason, CreatedAt) = (reason, now);
        _lines.AddRange(charges.Lines.Select((line, index) => new CreditNoteLine(index + 1, line, charges.Currency)));
    }

    public long Id { get; private set; }

    public long InvoiceId { get; private set; }

    public Invoice Invoice { get; private set; } = null!;

    public string Number { get; private set; } = "";

    /// <summary>Sorts numbers, which as texts would not sort beyond six digits.</summary>
    public long NumberOrder { get; private set; }

    public DateOnly IssueDate { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>The discount on the sum of the lines in per cent, where that is how it is given.</summary>
    public decimal? DiscountPercent { get; private set; }

    /// <summary>The discount on the sum of the lines as an amount, where that is how it is given.</summary>
    public decimal? DiscountAmount { get; private set; }

    /// <summary>What that discount comes to.</summary>
    public decimal Discount { get; private set; }

    public decimal Subtotal { get; private set; }

    public decimal Tax { get; private set; }

    public decimal Amount { get; private set; }

    /// <summary>The parts of subtotal and tax by category and rate; empty where the invoice has none.</summary>
    public IReadOnlyList<TaxTotal> TaxTotals { get; private set; } = [];

    /// <summary>What of it was already paid, and became the customer's credit.</summary>
    public decimal Freed { get; private set; }

    public string? Reason { get; private set; }

    // To search in. EF Core writes it like any other; what it reads goes nowhere.
    /// <summary>The reason, as searches see it.</summary>
    public string ReasonText
    {
        get => SearchedText.Normalize(Reason ?? "");
        private set { }
    }

    /// <summary>The lines in their order; empty for an amount without lines, and where they were not loaded.</summary>
    public IReadOnlyList<CreditNoteLine> Lines => _lines;

    public DateTime CreatedAt { get; private set; }

    public uint Version { get; private set; }

    /// <summary>Frees some of what was paid; done by the invoice.</summary>
    internal void Free(decimal freed) => Freed = Currency.Round(freed);
}
