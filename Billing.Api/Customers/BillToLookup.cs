using Billing.Api.Data;
using Billing.Api.Invoices;
using Microsoft.EntityFrameworkCore;

namespace Billing.Api.Customers;

/// <summary>Finds out who an invoice is for.</summary>
internal static class BillToLookup
{
    /// <summary>The user as they are known now; null where they are not, or were deleted.</summary>
    public static Task<BillTo?> FindBillToAsync(this BillingDbContext db, long userId, CancellationToken cancellationToken) => db.Customers
        .AsNoTracking()
        .Where(customer => customer.Id == userId && !customer.Deleted)
        .Select(customer => new BillTo(customer.Username, customer.Email))
        .SingleOrDefaultAsync(cancellationToken);
}
