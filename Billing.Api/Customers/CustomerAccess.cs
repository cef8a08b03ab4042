namespace Billing.Api.Customers;

/// <summary>Which customers a caller sees.</summary>
internal static class CustomerAccess
{
    /// <summary>Members see themselves. Who is not visible is as if they were not there.</summary>
    public static IQueryable<Customer> VisibleTo(this IQueryable<Customer> customers, Caller caller) =>
        caller.SeesEverything ? customers : customers.Where(customer => customer.Id == caller.UserId);

    /// <summary>Whether the caller sees a customer, if there is one.</summary>
    public static bool MaySee(this Caller caller, long id) => caller.SeesEverything || caller.UserId == id;
}
