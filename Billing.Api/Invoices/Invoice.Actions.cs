using Billing.Api.CreditNotes;
using Billing.Api.Payments;

namespace Billing.Api.Invoices;

/// <summary>What can be done to an invoice besides writing it.</summary>
public sealed partial class Invoice
{
    /// <summary>Refuses what <see cref="Issue"/> would, before a number is taken for it.</summary>
    /// <exception cref="InvoiceRefusalException">It is no draft.</exception>
    public void EnsureIssuable() => Require(InvoiceStatus.Draft, "issued");

    /// <summary>Has it owed from now on; what charges nothing is paid at once.</summary>
    /// <param name="number">Its number, of the year of the issue date.</param>
    /// <param name="issueDate">The day it is issued on.</param>
    /// <param name="dueDate">The last day to pay it on, not before the issue date.</param>
    /// <param name="billTo">The user as they are now.</param>
    /// <param name="now">The time, UTC.</param>
    /// <exception cref="InvoiceRefusalException">It is no draft.</exception>
    public void Issue(InvoiceNumber number, DateOnly issueDate, DateOnly dueDate, BillTo billTo, DateTime now)
    {
        EnsureIssuable();
        ArgumentOutOfRangeException.ThrowIfNotEqual(number.Year, issueDate.Year, nameof(number));
        ArgumentOutOfRangeException.ThrowIfLessThan(dueDate, issueDate);
        (Number, NumberOrder) = (number.ToString(), number.Order);
        (IssueDate, DueDate) = (issueDate, dueDate);
        Address(billTo);
        Status = InvoiceStatus.Open;
        Settle(now);
    }

    /// <summary>Withdraws it.</summary>
    /// <exception cref="InvoiceRefusalException">It is not owed, or something of it was paid.</exception>
    public void Void(DateTime now)
    {
        RequireOwed("voided");
        if (Paid > 0)
        {
            throw new InvoiceRefusalException(Status, "voided", "Something of it was paid: take the rest back by a credit note.");
        }

        (Status, UpdatedAt) = (InvoiceStatus.Void, now);
    }

    /// <summary>Expects it to be paid no more. It can be all the same.</summary>
    /// <exception cref="InvoiceRefusalException">It is not open.</exception>
    public void MarkUncollectible(DateTime now)
    {
        Require(InvoiceStatus.Open, "marked uncollectible");
        (Status, UpdatedAt) = (InvoiceStatus.Uncollectible, now);
    }

    /// <summary>Records that some of it, or all, was paid.</summary>
    /// <exception cref="InvoiceRefusalException">It is not owed.</exception>
    /// <exception cref="AboveBalanceException">The payment is larger than what is left.</exception>
    public void Pay(Payment payment, DateTime now)
    {
        RequireOwed("paid");
        RequireWithinBalance(payment.Amount);
        Paid += payment.Amount;
        Settle(now);
    }

    /// <summary>Takes some of it, or all, back.</summary>
    /// <exception cref="InvoiceRefusalException">It is not owed.</exception>
    /// <exception cref="AboveBalanceException">The credit note is larger than what is left.</exception>
    public void Credit(CreditNote note, DateTime now)
    {
        RequireOwed("credited");
        RequireWithinBalance(note.Amount);
        Credited += note.Amount;
        Settle(now);
    }

    private void Settle(DateTime now)
    {
        Balance = Amount - Paid - Credited;
        Status = Balance == 0 ? InvoiceStatus.Paid : Status;
        UpdatedAt = now;
    }

    private void RequireOwed(string action)
    {
        if (Status is not (InvoiceStatus.Open or InvoiceStatus.Uncollectible))
        {
            throw new InvoiceRefusalException(Status, action);
        }
    }

    private void RequireWithinBalance(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        if (amount > Balance)
        {
            throw new AboveBalanceException(Balance, Currency);
        }
    }
}
