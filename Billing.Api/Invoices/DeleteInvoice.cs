using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary><c>DELETE /invoices/{id}</c>.</summary>
internal static class DeleteInvoice
{
    public static Task<IdempotentResult<NoContent>> HandleAsync(long id, IfMatch ifMatch, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<NoContent>(id, ifMatch, key: null, InvoiceAction.Delete, async (invoice, _, save) =>
        {
            changes.Db.Remove(invoice);
            await save();
            return TypedResults.NoContent();
        });
}
