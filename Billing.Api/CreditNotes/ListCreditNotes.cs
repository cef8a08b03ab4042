using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Invoices;
using HttpContract.Csv;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.CreditNotes;

/// <summary><c>GET /credit-notes</c>, as a page of JSON or all as CSV.</summary>
internal static class ListCreditNotes
{
    public static async Task<Results<Page<CreditNoteResponse>, CsvFile<OfInvoice<CreditNote>>, Problem>> HandleAsync(
        [AsParameters] CreditNoteFilter filter,
        [AsParameters] CreditNoteListQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries<BillingDbContext> streaming,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(filter, errors);
        var notes = Filter(db.CreditNotes.Whole(), db);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return query.Request.PrefersCsv()
            ? CreditNoteCsv.Of(
                calendar.Today(),
                streaming.ReadAsync(
                    stream => page.Sorted(Filter(stream.CreditNotes.AsNoTracking(), stream), sorted => sorted.WithInvoices(stream.Invoices)), cancellationToken))
            : await page.ReadAsync(notes, OfInvoice.Row<CreditNote>(), CreditNoteResponse.Of, cancellationToken);

        IQueryable<CreditNote> Filter(IQueryable<CreditNote> every, BillingDbContext from) =>
            filter.Apply(every, from.Invoices.VisibleTo(caller), query.Q, errors);
    }
}
