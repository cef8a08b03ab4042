namespace Billing.Api.CreditNotes;

/// <summary>The resource <c>/credit-notes</c>: those on all invoices. They are issued at their invoices.</summary>
public static class CreditNotesApi
{
    public static void MapCreditNotes(this IEndpointRouteBuilder app)
    {
        var notes = app.MapResource("/credit-notes").RequireAuthorization(Policies.Caller);
        notes.MapGetAndHead("", ListCreditNotes.HandleAsync).WithName("list_all_credit_notes").WithSummary("List the credit notes on all invoices")
            .WithDescription(
                "q finds text within the reason, credit notes by how their number begins or of exactly this amount, and those on invoices that it finds. "
                + "sort takes id, number, issue_date, currency and amount; by default the order is by the date that is filtered by, else by id. "
                + "Members see the credit notes on their own invoices. As text/csv all pages come as one table, without lines.")
            .ProducesValidationProblem();
        notes.MapGroup("/totals").MapGetAndHead("", TotalCreditNotes.HandleAsync).WithName("get_credit_note_totals").WithSummary("Total credit notes")
            .WithDescription("How many credit notes a list with the same filters has, and what they come to, by currency.")
            .ProducesValidationProblem();
    }
}
