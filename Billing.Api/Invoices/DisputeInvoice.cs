using System.ComponentModel;

namespace Billing.Api.Invoices;

/// <summary>What a client says of a dispute.</summary>
public sealed record DisputeInput(
    [property: Description("What the customer disputes, 1 to 500 characters."), Example("Was promised a discount.")] string Note) : IBody<DisputeInput>
{
    internal const int MostNote = 500;

    public static DisputeInput Read(BodyFields fields) => new(fields.Required("note", PlainText.Lines(MostNote)));
}

/// <summary><c>POST /invoices/{id}/dispute</c> and <c>POST /invoices/{id}/resolve-dispute</c>.</summary>
internal static class DisputeInvoice
{
    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> HandleAsync(
        long id, Body<DisputeInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<OkWithETag<InvoiceResponse>>(id, ifMatch, key, InvoiceAction.Dispute, (invoice, now, record) =>
        {
            invoice.Dispute(body.Value.Note, now);
            record();
            return invoice.ToOk(changes.Caller, changes.Calendar.Today());
        });

    public static Task<IdempotentResult<OkWithETag<InvoiceResponse>>> ResolveAsync(
        long id, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes) =>
        changes.ChangeAsync<OkWithETag<InvoiceResponse>>(id, ifMatch, key, InvoiceAction.ResolveDispute, (invoice, now, record) =>
        {
            invoice.ResolveDispute(now);
            record();
            return invoice.ToOk(changes.Caller, changes.Calendar.Today());
        });
}
