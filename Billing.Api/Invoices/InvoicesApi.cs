using Billing.Api.Calendar;
using Billing.Api.CreditNotes;
using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Payments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Auth;
using ServiceDefaults.Http;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.Paging;
using ServiceDefaults.Http.Preconditions;

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
                "q finds an invoice by its id, its user's id or its amount. sort takes id, user_id, amount, created_at and updated_at.")
            .ProducesValidationProblem();

        var invoice = invoices.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        invoice.MapGetAndHead("", Get).WithName("get_invoice").WithSummary("Get an invoice").WithConditionalGet();
        invoices.MapDrafts(invoice);
        invoice.MapActions();
        invoice.MapPayments();
        invoice.MapCreditNotes();
        invoice.MapHistory();
    }

    private static async Task<Results<Page<InvoiceResponse>, Problem>> List(
        [AsParameters] InvoiceListQuery query,
        Caller caller,
        BillingDbContext db,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(InvoiceListQuery.SortFields, errors);
        var invoices = query.Filter(db.Invoices.AsNoTracking().VisibleTo(caller), errors);
        var today = calendar.Today();
        return errors.Any
            ? errors.ToProblem()
            : await page.ReadAsync(invoices, invoice => InvoiceResponse.Of(invoice, today), cancellationToken);
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
