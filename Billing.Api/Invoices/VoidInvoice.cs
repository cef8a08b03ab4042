namespace Billing.Api.Invoices;

/// <summary><c>POST /invoices/{id}/void</c>.</summary>
internal static class VoidInvoice
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<OkWithETag<InvoiceResponse>>(id, ifMatch, key, InvoiceAction.Void, (invoice, now, record) =>
        {
            invoice.Void(now);
            record();
            return invoice.ToOk(changes.Caller, changes.Calendar.Today());
        });
}
