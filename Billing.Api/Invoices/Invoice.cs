using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>What a user is charged. It guards itself: nothing outside can bring it into a state that it must not be in.</summary>
public sealed partial class Invoice : IVersioned
{
    private readonly List<InvoiceLine> _lines = [];

    // For EF Core.
    private Invoice()
    {
    }

    /// <summary>A new draft. The database gives it its id.</summary>
    /// <param name="userId">A user that exists.</param>
    /// <param name="billTo">The user as they are known, if they are.</param>
    /// <param name="charges">What is charged.</param>
    /// <param name="memo">A note to the user, if any.</param>
    /// <param name="dueDate">When it is to be paid, if that is known yet.</param>
    /// <param name="now">The time, UTC.</param>
    public Invoice(long userId, BillTo? billTo, Charges charges, string? memo, DateOnly? dueDate, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(userId);
        (UserId, Memo, DueDate) = (userId, memo, dueDate);
        Address(billTo);
        Charge(charges);
        CreatedAt = UpdatedAt = now;
    }

    /// <summary>Unique and never used again.</summary>
    public long Id { get; private set; }

    /// <summary>The id of the user who is charged, at users-api.</summary>
    public long UserId { get; private set; }

    /// <summary>What it has come to.</summary>
    public InvoiceStatus Status { get; private set; }

    /// <summary>The currency's code.</summary>
    public string CurrencyCode { get; private set; } = "";

    /// <summary>The currency's decimals.</summary>
    public int Exponent { get; private set; }

    /// <summary>The currency of every figure.</summary>
    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>What is charged without tax.</summary>
    public decimal Subtotal { get; private set; }

    /// <summary>The tax on it.</summary>
    public decimal Tax { get; private set; }

    /// <summary>What is charged in all.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What of it was paid.</summary>
    public decimal Paid { get; private set; }

    /// <summary>What of it was taken back by credit notes.</summary>
    public decimal Credited { get; private set; }

    /// <summary>What of it is left: never less than nothing.</summary>
    public decimal Balance { get; private set; }

    /// <summary>Given when it is issued.</summary>
    public string? Number { get; private set; }

    /// <summary>Sorts numbers, which as texts would not sort beyond six digits; 0 where there is none.</summary>
    public long NumberOrder { get; private set; }

    /// <summary>The day it was issued on.</summary>
    public DateOnly? IssueDate { get; private set; }

    /// <summary>The last day to pay it on.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>A note to the user.</summary>
    public string? Memo { get; private set; }

    /// <summary>The user's name when it was issued; of a draft, as it is known.</summary>
    public string? BillToUsername { get; private set; }

    /// <summary>The user's email address when it was issued; of a draft, as it is known.</summary>
    public string? BillToEmail { get; private set; }

    /// <summary>Who it is for, where that is known.</summary>
    public BillTo? BillTo => BillToUsername is { } username && BillToEmail is { } email ? new(username, email) : null;

    /// <summary>The lines in their order; empty where they were not loaded, and for an amount without lines.</summary>
    public IReadOnlyList<InvoiceLine> Lines => _lines;

    /// <summary>When the invoice was created, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When anything of the invoice last changed, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <inheritdoc />
    public uint Version { get; private set; }

    /// <summary>Whether it should have been paid by now.</summary>
    /// <param name="today">The business date.</param>
    public bool IsOverdue(DateOnly today) => Status == InvoiceStatus.Open && DueDate < today;

    private void Address(BillTo? billTo) => (BillToUsername, BillToEmail) = (billTo?.Username, billTo?.Email);

    private void Charge(Charges charges)
    {
        (CurrencyCode, Exponent) = (charges.Currency.Code, charges.Currency.Exponent);
        (Subtotal, Tax, Amount) = (charges.Subtotal, charges.Tax, charges.Total);
        Balance = Amount - Paid - Credited;
        var lines = charges.Lines.Select((line, index) => new InvoiceLine(index + 1, line, charges.Currency)).ToList();
        if (lines.Count != _lines.Count || !lines.Zip(_lines).All(pair => pair.First.Says(pair.Second)))
        {
            _lines.Clear();
            _lines.AddRange(lines);
        }
    }
}
