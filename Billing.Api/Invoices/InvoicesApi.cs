using Billing.Api.Customers;
using Billing.Api.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Http;
using ServiceDefaults.Http.Bodies;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.Paging;
using ServiceDefaults.Http.Preconditions;

namespace Billing.Api.Invoices;

/// <summary>The resource <c>/invoices</c>.</summary>
public static class InvoicesApi
{
    private const string Path = "/invoices";

    /// <summary>Maps it.</summary>
    public static void MapInvoices(this IEndpointRouteBuilder app)
    {
        var invoices = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        invoices.MapGetAndHead("", List).WithName("list_invoices").WithSummary("List invoices")
            .WithDescription(
                "q finds an invoice by its id, its user's id or its amount. sort takes id, user_id, amount, created_at and updated_at.")
            .ProducesValidationProblem();
        invoices.MapPost("", Create).WithName("create_invoice").WithSummary("Create an invoice")
            .RequireAuthorization(Policies.Admin);

        var invoice = invoices.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound);
        invoice.MapGetAndHead("", Get).WithName("get_invoice").WithSummary("Get an invoice").WithConditionalGet();
        invoice.MapPut("", Replace).WithName("replace_invoice").WithSummary("Replace an invoice")
            .RequireAuthorization(Policies.Admin);
        invoice.MapPatch("", Update).WithName("update_invoice").WithSummary("Change some of an invoice")
            .RequireAuthorization(Policies.Admin);
        invoice.MapDelete("", Delete).WithName("delete_invoice").WithSummary("Delete an invoice")
            .RequireAuthorization(Policies.Admin);
    }

    private static async Task<Results<Page<InvoiceResponse>, Problem>> List(
        [AsParameters] InvoiceListQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(InvoiceListQuery.SortFields, errors);
        var invoices = query.Filter(db.Invoices.AsNoTracking().VisibleTo(caller), errors);
        return errors.Any ? errors.ToProblem() : await page.ReadAsync(invoices, InvoiceResponse.Of, cancellationToken);
    }

    private static async Task<Results<OkTagged<InvoiceResponse>, Problem>> Get(
        long id, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller).SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);
        return invoice is null ? Problems.NotFound(nameof(Invoice), id) : Ok(invoice);
    }

    private static async Task<Results<CreatedTagged<InvoiceResponse>, Problem>> Create(
        Body<InvoiceInput> body, BillingDbContext db, CustomerCheck customers, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (userId, amount) = body.Value;
        if (await customers.RefuseAsync(userId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var invoice = await db.InsertAsync(() => new Invoice(userId, amount, clock.Now()), cancellationToken);
        return new CreatedTagged<InvoiceResponse>($"{Path}/{invoice.Id}", InvoiceResponse.Of(invoice), ETag.Of(invoice));
    }

    private static Task<Results<OkTagged<InvoiceResponse>, Problem>> Replace(
        long id,
        Body<InvoiceInput> body,
        IfMatch ifMatch,
        BillingDbContext db,
        CustomerCheck customers,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        Change(id, new(body.Value.UserId, body.Value.Amount), ifMatch, db, customers, clock, cancellationToken);

    private static Task<Results<OkTagged<InvoiceResponse>, Problem>> Update(
        long id,
        Body<InvoicePatch> body,
        IfMatch ifMatch,
        BillingDbContext db,
        CustomerCheck customers,
        TimeProvider clock,
        CancellationToken cancellationToken) =>
        Change(id, body.Value, ifMatch, db, customers, clock, cancellationToken);

    private static async Task<Results<OkTagged<InvoiceResponse>, Problem>> Change(
        long id,
        InvoicePatch change,
        IfMatch ifMatch,
        BillingDbContext db,
        CustomerCheck customers,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        // Asked before the transaction, so that no row is locked meanwhile; and only if the change can come about.
        var before = await db.Invoices.AsNoTracking().SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);
        if (before is not null && ifMatch.Allows(ETag.Of(before))
            && change.UserId is { } userId && userId != before.UserId
            && await customers.RefuseAsync(userId, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await db.ChangeAsync<Invoice, OkTagged<InvoiceResponse>>(
            id, ifMatch, invoice => invoice.Change(change.UserId, change.Amount, clock.Now()), Ok, cancellationToken);
    }

    private static Task<Results<NoContent, Problem>> Delete(
        long id, IfMatch ifMatch, BillingDbContext db, CancellationToken cancellationToken) =>
        db.ChangeAsync<Invoice, NoContent>(
            id, ifMatch, invoice => db.Invoices.Remove(invoice), _ => TypedResults.NoContent(), cancellationToken);

    private static OkTagged<InvoiceResponse> Ok(Invoice invoice) => new(InvoiceResponse.Of(invoice), ETag.Of(invoice));
}
