using Billing.Api.Data;
using Billing.Api.Invoices;

namespace Billing.Api.Customers;

/// <summary>Finds out who an invoice is for.</summary>
internal static class BillToLookup
{
    /// <summary>
    /// The user as they are known now; null where they are not, or were deleted. Within a transaction nobody changes them until it
    /// ends, so that whoever renames the user finds the draft that was meanwhile made for them.
    /// </summary>
    public static async Task<BillTo?> FindBillToAsync(this BillingDbContext db, long userId, CancellationToken cancellationToken)
    {
        // Not composed upon: what is locked is this row.
        var found = await db.Database
            .SqlQuery<BillTo>($"SELECT username, email FROM customers WHERE id = {userId} AND NOT deleted FOR SHARE")
            .ToListAsync(cancellationToken);
        return found.SingleOrDefault();
    }
}
