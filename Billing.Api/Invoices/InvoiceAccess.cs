namespace Billing.Api.Invoices;

/// <summary>What a caller sees of invoices and may do to them.</summary>
internal static class InvoiceAccess
{
    /// <summary>What was issued to a member, or all. What is not visible is as if it were not there.</summary>
    public static IQueryable<Invoice> VisibleTo(this IQueryable<Invoice> invoices, Caller caller) => caller.SeesEverything
        ? invoices
        : invoices.Where(invoice => invoice.UserId == caller.UserId && invoice.Status != InvoiceStatus.Draft);

    /// <summary>With their lines, the seller and the customer's details: all that one invoice shows.</summary>
    public static IQueryable<Invoice> Whole(this IQueryable<Invoice> invoices) => invoices
        .Include(invoice => invoice.Lines.OrderBy(line => line.Position))
        .Include(invoice => invoice.Seller)
        .Include(invoice => invoice.CustomerDetails);

    /// <summary>Whether the policy of the actions, <see cref="Policies.Admin"/>, lets the caller in.</summary>
    public static bool MayChangeInvoices(this Caller caller) => caller.Kind is CallerKind.Admin or CallerKind.Machine;
}
