namespace Billing.Api.Invoices;

/// <summary>What can be done to a draft.</summary>
public sealed partial class Invoice
{
    /// <summary>Says all of it anew. Needs the lines to be loaded. What changes nothing is no change.</summary>
    /// <exception cref="InvoiceRefusalException">It is no draft.</exception>
    public void Change(long userId, BillTo? billTo, Charges charges, string? memo, DateOnly? dueDate, DateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(userId);
        EnsureChangeable();
        var before = (UserId, BillTo, CurrencyCode, Subtotal, Tax, Memo, DueDate, _lines.FirstOrDefault(), _lines.Count);
        (UserId, Memo, DueDate) = (userId, memo, dueDate);
        Address(billTo);
        Charge(charges);
        if (before != (UserId, BillTo, CurrencyCode, Subtotal, Tax, Memo, DueDate, _lines.FirstOrDefault(), _lines.Count))
        {
            UpdatedAt = now;
        }
    }

    /// <summary>Refuses what <see cref="Change"/> would.</summary>
    /// <exception cref="InvoiceRefusalException">It is no draft.</exception>
    public void EnsureChangeable() => Require(InvoiceStatus.Draft, "changed");

    /// <summary>Says that it is about to be deleted.</summary>
    /// <exception cref="InvoiceRefusalException">It is no draft.</exception>
    public void EnsureDeletable() => Require(InvoiceStatus.Draft, "deleted");

    private void Require(InvoiceStatus status, string action)
    {
        if (Status != status)
        {
            throw new InvoiceRefusalException(Status, action);
        }
    }
}
