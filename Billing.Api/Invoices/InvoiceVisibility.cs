namespace Billing.Api.Invoices;

/// <summary>Whose invoices a caller sees.</summary>
internal static class InvoiceVisibility
{
    /// <summary>A member's own, or all. What is not visible is as if it were not there.</summary>
    public static IQueryable<Invoice> VisibleTo(this IQueryable<Invoice> invoices, Caller caller) =>
        caller.SeesEverything ? invoices : invoices.Where(invoice => invoice.UserId == caller.UserId);
}
