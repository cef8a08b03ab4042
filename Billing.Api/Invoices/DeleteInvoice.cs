using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary><c>DELETE /invoices/{id}</c>.</summary>
internal static class DeleteInvoice
{
    public static Task<IdempotentResult<NoContent>> HandleAsync(long id, IfMatch ifMatch, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<NoContent>(id, ifMatch, key: null, InvoiceAction.Delete, (invoice, _, record) =>
        {
            changes.Db.Remove(invoice);
            record();
            return TypedResults.NoContent();
        });
}
