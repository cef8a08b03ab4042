using Billing.Api.Customers;

namespace Billing.Api.Invoices;

/// <summary><c>POST /invoices/{id}/duplicate</c>.</summary>
internal static class DuplicateInvoice
{
    public static Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> HandleAsync(
        long id, IdempotencyKey key, CustomerCheck customers, [AsParameters] InvoiceChanges changes) =>
        customers.RequireAsync(() => DuplicateAsync(id, key, customers, changes), changes.CancellationToken);

    private static Task<IdempotentResult<CreatedWithETag<InvoiceResponse>>> DuplicateAsync(
        long id, IdempotencyKey key, CustomerCheck customers, InvoiceChanges changes)
    {
        var opening = new Opening(changes.Db);
        var customer = customers.FindOfInvoice(opening, id);
        return changes.CreateAsync(opening, key, async now =>
        {
            var source = await changes.Db.Invoices.AsNoTracking().Include(invoice => invoice.Lines.OrderBy(line => line.Position))
                .SingleOrDefaultAsync(invoice => invoice.Id == id, changes.CancellationToken);
            return source is null
                ? (null, Problems.NotFound(nameof(Invoice), id))
                : (new(source.UserId, customers.Require(source.UserId, customer.Value), source.Charges, source.Memo, dueDate: null, now), null);
        });
    }
}
