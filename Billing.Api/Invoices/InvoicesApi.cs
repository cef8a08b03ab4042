using Billing.Api.Calendar;
using Billing.Api.CreditNotes;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Payments;
using Microsoft.AspNetCore.Http.HttpResults;
using HttpContract.Csv;

namespace Billing.Api.Invoices;

/// <summary>The resource <c>/invoices</c>.</summary>
public static class InvoicesApi
{
    internal const string Path = "/invoices";

    /// <summary>Maps it.</summary>
    public static void MapInvoices(this IEndpointRouteBuilder app)
    {
        var invoices = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        invoices.MapGetAndHead("", List).WithName("list_invoices").WithSummary("List invoices")
            .WithDescription(
                "q finds text within the customer's name and address and the memo (fewer than three letters: at the start of the name), "
                + "numbers that begin so or that 2026-000123 or 123 stand for, and what has exactly this id, user or amount. sort takes id, number, user_id, amount, "
                + "balance, issue_date, due_date, created_at and updated_at; without it the order is by the date that is filtered by, "
                + "else by id. As text/csv all pages come as one table, in which an apostrophe stands before a text that a spreadsheet "
                + "would run as a formula.")
            .ProducesValidationProblem();

        var invoice = invoices.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        invoice.MapGetAndHead("", Get).WithName("get_invoice").WithSummary("Get an invoice").WithConditionalGet();
        invoices.MapDrafts(invoice);
        invoice.MapActions();
        invoice.MapPayments();
        invoice.MapCreditNotes();
        invoice.MapHistory();
    }

    private static async Task<Results<Page<InvoiceResponse>, CsvFile<Invoice>, Problem>> List(
        [AsParameters] InvoiceListQuery query,
        Caller caller,
        BillingDbContext db,
        StreamingQueries streaming,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(InvoiceListQuery.SortFields, errors);
        var today = calendar.Today();
        var invoices = query.Filter(db.Invoices.AsNoTracking().VisibleTo(caller), today, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        if (query.Request.PrefersCsv())
        {
            return InvoiceTable.Of(streaming.ReadAsync(Table, cancellationToken), today);
        }

        invoices = await query.NarrowAsync(invoices, page, db, cancellationToken);
        return await page.ReadAsync(invoices, invoice => InvoiceResponse.Of(invoice, today), cancellationToken);

        IQueryable<Invoice> Table(BillingDbContext stream) =>
            page.Sorted(query.Filter(stream.Invoices.AsNoTracking().VisibleTo(caller), today, errors));
    }

    private static async Task<Results<OkTagged<InvoiceResponse>, Problem>> Get(
        long id, Caller caller, BillingDbContext db, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller)
            .Include(invoice => invoice.Lines.OrderBy(line => line.Position))
            .SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);
        return invoice is null ? Problems.NotFound(nameof(Invoice), id) : invoice.ToOk(calendar);
    }
}
