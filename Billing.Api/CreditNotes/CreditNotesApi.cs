using Billing.Api.Data;
using Billing.Api.History;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.CreditNotes;

/// <summary>The resource <c>/invoices/{id}/credit-notes</c>.</summary>
internal static class CreditNotesApi
{
    private static readonly SortFields<CreditNote> SortFields = new(note => note.Id);

    /// <summary>Maps it.</summary>
    public static void MapCreditNotes(this IEndpointRouteBuilder invoice)
    {
        var notes = invoice.MapGroup("/credit-notes");
        notes.MapGetAndHead("", List).WithName("list_credit_notes").WithSummary("List an invoice's credit notes")
            .WithDescription("Oldest first.").ProducesValidationProblem();
        notes.MapPost("", Create).WithName("create_credit_note").WithSummary("Take some of an invoice back")
            .WithDescription("For what is owed. An invoice of which nothing is left to pay is paid.").RequireAuthorization(Policies.Admin);
        notes.MapGetAndHead("/{noteId:long}", Get).WithName("get_credit_note").WithSummary("Get a credit note").WithConditionalGet();
    }

    private static async Task<Results<Page<CreditNoteResponse>, Problem>> List(
        long id, [AsParameters] PageQuery query, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Default, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Invoices.VisibleTo(caller).AnyAsync(invoice => invoice.Id == id, cancellationToken)
            ? await page.ReadAsync(db.CreditNotes.AsNoTracking().Where(note => note.InvoiceId == id), CreditNoteResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(Invoice), id);
    }

    private static async Task<Results<OkTagged<CreditNoteResponse>, Problem>> Get(
        long id, long noteId, Caller caller, BillingDbContext db, CancellationToken cancellationToken)
    {
        var note = await db.CreditNotes.AsNoTracking()
            .Where(note => note.Id == noteId && note.InvoiceId == id)
            .Where(note => db.Invoices.VisibleTo(caller).Any(invoice => invoice.Id == note.InvoiceId))
            .SingleOrDefaultAsync(cancellationToken);
        return note is null
            ? Problems.NotFound("credit note", noteId)
            : new OkTagged<CreditNoteResponse>(CreditNoteResponse.Of(note), ETag.Of(note));
    }

    private static async Task<Once<Results<CreatedTagged<CreditNoteResponse>, Problem>>> Create(
        long id, Body<CreditNoteInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceWork work)
    {
        CreditNote? made = null;
        return await work.ChangeAsync(
            key, new InvoiceChange<CreatedTagged<CreditNoteResponse>>(id, ifMatch, InvoiceActions.Credited, Credit, _ => ToCreated(made!)));

        Task<Problem?> Credit(Invoice invoice, DateTime now, CancellationToken token)
        {
            var input = body.Value;
            if (input.Amount.ErrorIn(invoice.Currency) is { } error)
            {
                return Task.FromResult<Problem?>(
                    Problems.Invalid(new Dictionary<string, string[]> { [InvoiceFields.Amount] = [error] }));
            }

            made = new(invoice, input.Amount.Value, input.Reason?.Value, now);
            invoice.Credit(made, now);
            work.Db.Add(made);
            return Task.FromResult<Problem?>(null);
        }
    }

    private static CreatedTagged<CreditNoteResponse> ToCreated(CreditNote note) =>
        new($"{InvoicesApi.Path}/{note.InvoiceId}/credit-notes/{note.Id}", CreditNoteResponse.Of(note), ETag.Of(note));
}
