using Billing.Api.Invoices;
using Billing.Api.Reminders;

namespace Billing.Api.Sendings;

/// <summary>The routes below an invoice that mail it, and its credit notes.</summary>
internal static class SendingsApi
{
    public static void MapSendings(this RouteGroupBuilder invoice, RouteGroupBuilder note)
    {
        invoice.MapPost("/send", SendInvoice.HandleAsync).WithName("send_invoice").WithSummary("Send an invoice")
            .WithDescription("By mail, with the PDF and, where wanted, the e-invoice attached; the invoice must be issued and not void. It is queued at once: delivery tells what becomes of it. Sending again is a new sending.")
            .RequireAuthorization(Policies.Admin);
        invoice.MapPost("/reminders", RemindInvoice.HandleAsync).WithName("send_reminder").WithSummary("Send a reminder")
            .WithDescription("The next of three, or the last one again where it could not be sent, with the PDF attached. The invoice must be overdue and not disputed.")
            .RequireAuthorization(Policies.Admin);
        invoice.MapPost("/dispute", DisputeInvoice.HandleAsync).WithName("dispute_invoice").WithSummary("Mark an invoice as disputed")
            .WithDescription("By the customer: no reminders are sent until that is resolved.").RequireAuthorization(Policies.Admin);
        invoice.MapPost("/resolve-dispute", DisputeInvoice.ResolveAsync).WithName("resolve_invoice_dispute").WithSummary("Resolve a dispute")
            .WithDescription("The invoice is not disputed any more.").RequireAuthorization(Policies.Admin);
        note.MapPost("/send", SendInvoice.HandleNoteAsync).WithName("send_credit_note").WithSummary("Send a credit note")
            .WithDescription("As invoices are sent.").RequireAuthorization(Policies.Admin);

        var sendings = invoice.MapGroup("/sendings").RequireAuthorization(Policies.Admin);
        sendings.MapGetAndHead("", ReadSendings.ListAsync).WithName("list_sendings").WithSummary("List what was sent of an invoice")
            .WithDescription("Newest first: the invoice, its reminders and credit notes.").ProducesValidationProblem();
        MapLetter(invoice, ProposeLetter.HandleAsync, "get_invoice_letter", "Get the letter that would be sent with an invoice");
        MapLetter(note, ProposeLetter.HandleNoteAsync, "get_credit_note_letter", "Get the letter that would be sent with a credit note");
    }

    private static void MapLetter(RouteGroupBuilder document, Delegate handler, string name, string summary) =>
        document.MapGroup("/letter").RequireAuthorization(Policies.Admin).MapGetAndHead("", handler).WithName(name).WithSummary(summary)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesValidationProblem();
}
