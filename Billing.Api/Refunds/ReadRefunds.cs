using Billing.Api.Data;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Refunds;

/// <summary><c>GET /invoices/{id}/credit-notes/{noteId}/refunds</c> and one of them.</summary>
internal static class ReadRefunds
{
    private static readonly SortFields<Refund> SortFields = new(refund => refund.Id);

    public static async Task<Results<Page<RefundResponse>, Problem>> ListAsync(
        long id, long noteId, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await Notes(id, noteId, caller, db).AnyAsync(cancellationToken)
            ? await page.ReadAsync(db.Refunds.AsNoTracking().Where(refund => refund.CreditNoteId == noteId), RefundResponse.Of, cancellationToken)
            : Problems.NotFound("credit note", noteId);
    }

    public static async Task<Results<OkWithETag<RefundResponse>, Problem>> GetAsync(
        long id, long noteId, long refundId, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var refund = await db.Refunds.AsNoTracking()
            .Where(refund => refund.Id == refundId && Notes(id, noteId, caller, db).Any(note => note.Id == refund.CreditNoteId))
            .SingleOrDefaultAsync(cancellationToken);
        return refund is null ? Problems.NotFound("refund", refundId) : new OkWithETag<RefundResponse>(RefundResponse.Of(refund), ETag.Of(refund));
    }

    private static IQueryable<CreditNotes.CreditNote> Notes(long id, long noteId, Caller caller, BillingDbContext db) => db.CreditNotes
        .Where(note => note.Id == noteId && note.InvoiceId == id && db.Invoices.VisibleTo(caller).Any(invoice => invoice.Id == note.InvoiceId));
}
