using Billing.Api.CreditNotes;
using Billing.Api.Credits;
using Billing.Api.Customers;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Numbering;
using Billing.Api.Payments;
using Billing.Api.Refunds;
using Billing.Api.Revisions;
using Billing.Api.Sendings;
using Billing.Api.Taxes;

namespace Billing.Api.Invoices;

/// <summary>What a user is charged. It guards itself: nothing outside can bring it into a state that it must not be in.</summary>
public sealed class Invoice : IEdited
{
    /// <summary>How many reminders there are at most.</summary>
    public const int MostReminders = 3;

    private readonly List<InvoiceLine> _lines = [];
    private readonly List<Payment> _payments = [];

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

    public long Id { get; private set; }

    /// <summary>The id of the user who is charged, at users-api.</summary>
    public long UserId { get; private set; }

    public InvoiceStatus Status { get; private set; }

    public string CurrencyCode { get; private set; } = "";

    public int Exponent { get; private set; }

    public Currency Currency => Currency.Of(CurrencyCode);

    /// <summary>The discount on the sum of the lines in per cent, where that is how it is given.</summary>
    public decimal? DiscountPercent { get; private set; }

    /// <summary>The discount on the sum of the lines as an amount, where that is how it is given.</summary>
    public decimal? DiscountAmount { get; private set; }

    /// <summary>What that discount comes to.</summary>
    public decimal Discount { get; private set; }

    /// <summary>What is charged without tax, after discounts.</summary>
    public decimal Subtotal { get; private set; }

    public decimal Tax { get; private set; }

    public decimal Amount { get; private set; }

    /// <summary>The parts of subtotal and tax by category and rate; empty for an amount without lines.</summary>
    public IReadOnlyList<TaxTotal> TaxTotals { get; private set; } = [];

    /// <summary>What of it was paid and stands: without what was reversed, and without what credit notes have freed.</summary>
    public decimal Paid { get; private set; }

    /// <summary>What of it was credited.</summary>
    public decimal Credited { get; private set; }

    /// <summary>What was given back for credit notes.</summary>
    public decimal Refunded { get; private set; }

    /// <summary>What of it is left: never less than nothing, and nothing once it is void.</summary>
    public decimal Balance { get; private set; }

    /// <summary>Given when it is issued.</summary>
    public string? Number { get; private set; }

    /// <summary>Sorts numbers, which as texts would not sort beyond six digits; 0 where there is none.</summary>
    public long NumberOrder { get; private set; }

    public DateOnly? IssueDate { get; private set; }

    public DateOnly? DueDate { get; private set; }

    public string? Memo { get; private set; }

    /// <summary>The user's name when it was issued; of a draft, as it is known.</summary>
    public string? BillToUsername { get; private set; }

    /// <summary>The user's email address when it was issued; of a draft, as it is known.</summary>
    public string? BillToEmail { get; private set; }

    /// <summary>Who it is for, where that is known.</summary>
    public BillTo? BillTo => BillToUsername is { } username && BillToEmail is { } email ? new(username, email) : null;

    /// <summary>What became of what was mailed of it last; null where nothing was.</summary>
    public DeliveryStatus? Delivery { get; private set; }

    /// <summary>How many reminders were sent.</summary>
    public int ReminderLevel { get; private set; }

    /// <summary>The day of the last reminder.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Which reminder is the next, if there is one.</summary>
    public int NextReminderLevel => Math.Min(ReminderLevel + 1, MostReminders);

    /// <summary>Why the customer disputes it; null where they do not.</summary>
    public string? DisputeNote { get; private set; }

    public bool IsDisputed => DisputeNote is not null;

    /// <summary>The seller as they were when it was issued; null for a draft, where none was known, and where it was not loaded.</summary>
    public Revision? Seller { get; private set; }

    /// <summary>The customer's billing details as they were when it was issued; null as <see cref="Seller"/>.</summary>
    public Revision? CustomerDetails { get; private set; }

    /// <summary>What it charges. Needs the lines to be loaded.</summary>
    public Charges Charges => Charges.Of(
        Currency, Lines.Count == 0 ? Money.Amount.Of(Amount) : null, [.. Lines.Select(line => line.Item)], new(DiscountPercent, DiscountAmount), new())!;

    /// <summary>The lines in their order; empty where they were not loaded, and for an amount without lines.</summary>
    public IReadOnlyList<InvoiceLine> Lines => _lines;

    /// <summary>Those of the payments that were loaded.</summary>
    public IReadOnlyList<Payment> Payments => _payments;

    public DateTime CreatedAt { get; private set; }

    /// <summary>When the invoice was last changed, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    public uint Version { get; private set; }

    /// <inheritdoc/>
    public uint EditedVersion { get; private set; }

    /// <summary>The issue date, to sort by; the database puts those that have none last.</summary>
    public DateOnly IssueOrder { get; private set; }

    /// <summary>The due date, to sort by; the database puts those that have none last.</summary>
    public DateOnly DueOrder { get; private set; }

    /// <summary>The day on which it was created, in UTC.</summary>
    public DateOnly CreatedDay { get; private set; }

    // These two, to search in, follow from the rest. EF Core writes them like any other; what it reads goes nowhere.
    /// <summary>The memo, as searches see it.</summary>
    public string MemoText
    {
        get => SearchedText.Normalize(Memo ?? "");
        private set { }
    }

    /// <summary>Who it is for, as <see cref="Customer.SearchText"/>; empty where that is not known.</summary>
    public string BillToText
    {
        get => BillTo is { } billTo ? CustomerRows.SearchText(billTo.Username, billTo.Email) : "";
        private set { }
    }

    /// <summary>Whether it should have been paid by now.</summary>
    /// <param name="today">The business date.</param>
    public bool IsOverdue(DateOnly today) => Status == InvoiceStatus.Open && DueDate < today;

    /// <summary>Whether some of it was paid, and some is left.</summary>
    public bool IsPartiallyPaid => Status == InvoiceStatus.Open && Paid > 0;

    /// <summary>What can be done to it as it is now.</summary>
    public IEnumerable<InvoiceAction> PossibleActions() => ActionsIn(Status).Where(action => action switch
    {
        InvoiceAction.Void => Paid == 0,
        InvoiceAction.ReversePayment => Paid > 0,
        InvoiceAction.IssueCreditNote => Credited < Amount,
        InvoiceAction.RecordRefund => Credited > Refunded,
        InvoiceAction.Remind or InvoiceAction.Dispute => !IsDisputed,
        InvoiceAction.ResolveDispute => IsDisputed,
        _ => true,
    });

    /// <summary>Refuses an action that is not possible now.</summary>
    /// <exception cref="ActionRefusedException">It is not.</exception>
    public void Require(InvoiceAction action)
    {
        if (!PossibleActions().Contains(action))
        {
            throw new ActionRefusedException(Status, action, isPartlyPaid: action == InvoiceAction.Void && ActionsIn(Status).Contains(action));
        }
    }

    /// <summary>Replaces all that a draft says. Needs the lines to be loaded. What changes nothing is no change.</summary>
    /// <exception cref="ActionRefusedException">It is no draft.</exception>
    public void Edit(long userId, BillTo? billTo, Charges charges, string? memo, DateOnly? dueDate, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(userId);
        Require(InvoiceAction.Edit);
        var before = Said();
        (UserId, Memo, DueDate) = (userId, memo, dueDate);
        Address(billTo);
        Charge(charges);
        if (before != Said())
        {
            UpdatedAt = now;
        }
    }

    /// <summary>Makes a draft an invoice that is owed; one over nothing is paid at once.</summary>
    /// <param name="number">Its number, of no later year than the issue date's.</param>
    /// <param name="issueDate">The day it is issued on.</param>
    /// <param name="dueDate">The last day to pay it on, not before the issue date.</param>
    /// <param name="billTo">The user as they are now.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="seller">The seller as they are now, if they are known.</param>
    /// <param name="customerDetails">The user's billing details as they are now, if there are any.</param>
    /// <exception cref="ActionRefusedException">It is no draft.</exception>
    public void Issue(
        DocumentNumber number, DateOnly issueDate, DateOnly dueDate, BillTo billTo, DateTime now, Revision? seller = null, Revision? customerDetails = null)
    {
        Require(InvoiceAction.Issue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number.Year, issueDate.Year, nameof(number));
        ArgumentOutOfRangeException.ThrowIfLessThan(dueDate, issueDate);
        (Number, NumberOrder) = (number.ToString(), number.Order);
        (IssueDate, DueDate) = (issueDate, dueDate);
        (Seller, CustomerDetails) = (seller, customerDetails);
        Address(billTo);
        Status = InvoiceStatus.Open;
        Settle(now);
    }

    /// <summary>Voids it: nothing is owed any more.</summary>
    /// <exception cref="ActionRefusedException">It is not owed, or some of it was paid.</exception>
    public void Void(DateTime now)
    {
        Require(InvoiceAction.Void);
        (Status, Balance, UpdatedAt) = (InvoiceStatus.Void, Currency.Round(0m), now);
    }

    /// <summary>Marks it as not expected to be paid. It still can be.</summary>
    /// <exception cref="ActionRefusedException">It is not open.</exception>
    public void MarkUncollectible(DateTime now)
    {
        Require(InvoiceAction.MarkUncollectible);
        (Status, UpdatedAt) = (InvoiceStatus.Uncollectible, now);
    }

    /// <summary>Records that some of it, or all, was paid.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="credit">The customer's credit, from which the payment comes or which takes what is more than the balance.</param>
    /// <param name="mayExceed">Whether it may be more than the balance.</param>
    /// <exception cref="ActionRefusedException">It is not owed.</exception>
    /// <exception cref="AboveLimitException">The payment is larger than what is left, of the invoice or of the credit.</exception>
    public void Pay(Payment payment, DateTime now, CustomerCredit? credit = null, bool mayExceed = false)
    {
        Require(InvoiceAction.RecordPayment);
        if (payment.IsFromCredit)
        {
            RequireWithin(payment.Amount, credit!.Balance, BillingErrorCodes.AboveCredit);
            RequireWithin(payment.Amount, Balance, BillingErrorCodes.AboveBalance);
            credit.Take(payment.Amount);
        }
        else if (mayExceed && payment.Amount > Balance)
        {
            payment.Exceed(payment.Amount - Balance);
            credit!.Add(payment.ToCredit);
        }
        else
        {
            RequireWithin(payment.Amount, Balance, BillingErrorCodes.AboveBalance);
        }

        Paid += payment.Applied;
        Settle(now);
    }

    /// <summary>
    /// Reverses a payment: it is owed again. What of it is no longer paid of this invoice is taken from the customer's credit, where it went.
    /// </summary>
    /// <exception cref="ActionRefusedException">Nothing of it is paid.</exception>
    /// <exception cref="CreditUsedException">The credit has been used.</exception>
    public void Reverse(Payment payment, string reason, CustomerCredit credit, DateOnly today, DateTime now)
    {
        Require(InvoiceAction.ReversePayment);
        var unpaid = Math.Min(payment.Applied, Paid);
        credit.Add(payment.IsFromCredit ? payment.Amount : 0m);
        credit.Take(payment.Amount - unpaid);
        payment.Reverse(reason, payment.Amount - unpaid, today, now);
        Paid -= unpaid;
        Settle(now);
    }

    /// <summary>Credits some of it, or all. What was already paid of that is freed: it becomes the customer's credit.</summary>
    /// <exception cref="ActionRefusedException">It was not issued, or all of it was credited.</exception>
    /// <exception cref="AboveLimitException">The credit note is larger than what is not credited yet.</exception>
    public void Credit(CreditNote note, CustomerCredit credit, DateTime now)
    {
        Require(InvoiceAction.IssueCreditNote);
        RequireWithin(note.Amount, Amount - Credited, BillingErrorCodes.AboveCreditable);
        note.Free(Math.Max(0m, note.Amount - Balance));
        credit.Add(note.Freed);
        (Credited, Paid) = (Credited + note.Amount, Paid - note.Freed);
        Settle(now);
    }

    /// <summary>Records that some of what a credit note has freed was given back.</summary>
    /// <param name="refund">The refund.</param>
    /// <param name="refundable">What the credit note has freed, and was not given back yet.</param>
    /// <param name="credit">The customer's credit.</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="AboveLimitException">The refund is larger.</exception>
    /// <exception cref="CreditUsedException">The credit has been used otherwise.</exception>
    public void Refund(Refund refund, decimal refundable, CustomerCredit credit, DateTime now)
    {
        Require(InvoiceAction.RecordRefund);
        RequireWithin(refund.Amount, refundable, BillingErrorCodes.AboveRefundable);
        credit.Take(refund.Amount);
        (Refunded, UpdatedAt) = (Refunded + refund.Amount, now);
    }

    /// <summary>Records that it, or a credit note for it, is mailed.</summary>
    /// <exception cref="ActionRefusedException">It was not issued, or is void.</exception>
    public void Send(DateTime now)
    {
        Require(InvoiceAction.Send);
        (Delivery, UpdatedAt) = (DeliveryStatus.Queued, now);
    }

    /// <summary>Records that the customer is reminded of it.</summary>
    /// <param name="level">Which reminder it is: the next, or the last one again.</param>
    /// <param name="today">The business date.</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="ActionRefusedException">It is not open, or is disputed.</exception>
    public void Remind(int level, DateOnly today, DateTime now)
    {
        Require(InvoiceAction.Remind);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, Math.Max(1, ReminderLevel));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, NextReminderLevel);
        (ReminderLevel, RemindedOn, Delivery, UpdatedAt) = (level, today, DeliveryStatus.Queued, now);
    }

    /// <summary>Marks it as disputed by the customer: no reminders are sent.</summary>
    /// <exception cref="ActionRefusedException">It is not owed, or is disputed already.</exception>
    public void Dispute(string note, DateTime now)
    {
        Require(InvoiceAction.Dispute);
        (DisputeNote, UpdatedAt) = (note, now);
    }

    /// <exception cref="ActionRefusedException">It is not disputed.</exception>
    public void ResolveDispute(DateTime now)
    {
        Require(InvoiceAction.ResolveDispute);
        (DisputeNote, UpdatedAt) = (null, now);
    }

    private static readonly InvoiceAction[] Corrections = [InvoiceAction.ReversePayment, InvoiceAction.IssueCreditNote, InvoiceAction.RecordRefund];

    private static readonly InvoiceAction[] Disputing = [InvoiceAction.Dispute, InvoiceAction.ResolveDispute];

    private static InvoiceAction[] ActionsIn(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Draft => [InvoiceAction.Issue, InvoiceAction.Edit, InvoiceAction.Delete],
        InvoiceStatus.Open =>
            [InvoiceAction.RecordPayment, .. Corrections, InvoiceAction.MarkUncollectible, InvoiceAction.Void, InvoiceAction.Send, InvoiceAction.Remind, .. Disputing],
        InvoiceStatus.Uncollectible => [InvoiceAction.RecordPayment, .. Corrections, InvoiceAction.Void, InvoiceAction.Send, .. Disputing],
        InvoiceStatus.Paid => [.. Corrections, InvoiceAction.Send, InvoiceAction.ResolveDispute],
        InvoiceStatus.Void => [InvoiceAction.ResolveDispute],
        _ => [],
    };

    private void RequireWithin(decimal amount, decimal most, string code)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        if (amount > most)
        {
            throw new AboveLimitException(code, most, Currency);
        }
    }

    private void Settle(DateTime now)
    {
        Balance = Amount - Paid - Credited;
        Status = Balance == 0 ? InvoiceStatus.Paid : Status == InvoiceStatus.Paid ? InvoiceStatus.Open : Status;
        UpdatedAt = now;
    }

    // The lines are replaced where one of them changes.
    private (long, BillTo?, string, decimal?, decimal?, decimal, string?, DateOnly?, InvoiceLine?, int) Said() =>
        (UserId, BillTo, CurrencyCode, DiscountPercent, DiscountAmount, Amount, Memo, DueDate, _lines.FirstOrDefault(), _lines.Count);

    private void Address(BillTo? billTo) => (BillToUsername, BillToEmail) = (billTo?.Username, billTo?.Email);

    private void Charge(Charges charges)
    {
        (CurrencyCode, Exponent) = (charges.Currency.Code, charges.Currency.Exponent);
        (DiscountPercent, DiscountAmount, Discount) = (charges.Discount.Percent, charges.Discount.Amount, charges.Discounted);
        (Subtotal, Tax, Amount) = (charges.Subtotal, charges.Tax, charges.Total);
        TaxTotals = charges.TaxTotals.SequenceEqual(TaxTotals) ? TaxTotals : charges.TaxTotals;
        Balance = Amount - Paid - Credited;
        var lines = charges.Lines.Select((line, index) => new InvoiceLine(index + 1, line, charges.Currency)).ToList();
        if (lines.Count != _lines.Count || !lines.Zip(_lines).All(pair => pair.First.Says(pair.Second)))
        {
            _lines.Clear();
            _lines.AddRange(lines);
        }
    }
}
