namespace Billing.Api.Invoices;

/// <summary><c>POST /invoices/{id}/mark-uncollectible</c>.</summary>
internal static class MarkInvoiceUncollectible
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<OkWithETag<InvoiceResponse>>(id, ifMatch, key, InvoiceAction.MarkUncollectible, (invoice, now, record) =>
        {
            invoice.MarkUncollectible(now);
            record();
            return invoice.ToOk(changes.Caller, changes.Calendar.Today());
        });
}
