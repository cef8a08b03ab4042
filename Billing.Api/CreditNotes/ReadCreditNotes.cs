using Billing.Api.Data;
using Billing.Api.Documents;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.CreditNotes;

/// <summary><c>GET /invoices/{id}/credit-notes</c> and one of them.</summary>
internal static class ReadCreditNotes
{
    public static async Task<Results<Page<CreditNoteResponse>, Problem>> ListAsync(
        long id, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(CreditNoteListQuery.SortFields.Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Invoices.VisibleTo(caller).AnyAsync(invoice => invoice.Id == id, cancellationToken)
            ? await page.ReadAsync(
                db.CreditNotes.Whole().Where(note => note.InvoiceId == id), OfInvoice.Row<CreditNote>(), CreditNoteResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(Invoice), id);
    }

    [Offers(MediaTypes.Pdf, MediaTypes.Xml)]
    public static async Task<Results<OkWithETag<CreditNoteResponse>, FileWithETag, Problem>> GetAsync(
        long id, long noteId, Caller caller, BillingDbContext db, DocumentFiles files, HttpRequest request, CancellationToken cancellationToken)
    {
        var of = await db.CreditNotes.Whole()
            .Where(note => note.Id == noteId && note.InvoiceId == id)
            .OfInvoices(db.Invoices.VisibleTo(caller))
            .Select(OfInvoice.Row<CreditNote>())
            .SingleOrDefaultAsync(cancellationToken);
        if (of is not { Item: var note })
        {
            return Problems.NotFound("credit note", noteId);
        }

        var format = request.PreferredFormat(MediaTypes.Pdf, MediaTypes.Xml);
        if (format == MediaTypes.Json)
        {
            return new OkWithETag<CreditNoteResponse>(CreditNoteResponse.Of(of), ETag.Of(note));
        }

        var invoice = await db.Invoices.AsNoTracking().Whole().SingleAsync(invoice => invoice.Id == id, cancellationToken);
        var (file, problem) = await files.OfAsync(note, invoice, format, cancellationToken);
        return problem is null ? file! : problem;
    }

    /// <summary>With their lines, which never change either.</summary>
    public static IQueryable<CreditNote> Whole(this IQueryable<CreditNote> notes) =>
        notes.AsNoTracking().Include(note => note.Lines.OrderBy(line => line.Position));
}
