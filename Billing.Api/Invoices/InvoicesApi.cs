using Billing.Api.CreditNotes;
using Billing.Api.History;
using Billing.Api.Payments;
using Billing.Api.Refunds;
using Billing.Api.Sendings;
using Billing.Api.Summary;

namespace Billing.Api.Invoices;

/// <summary>The resource <c>/invoices</c>.</summary>
public static class InvoicesApi
{
    internal const string Path = "/invoices";

    /// <summary>Maps every route of the resource.</summary>
    public static void MapInvoices(this IEndpointRouteBuilder app)
    {
        var invoices = app.MapResource(Path).RequireAuthorization(Policies.Caller);
        invoices.MapGetAndHead("", ListInvoices.HandleAsync).WithName("list_invoices").WithSummary("List invoices")
            .WithDescription(
                "q finds text within the customer's name and address and the memo without regard to case and accents (fewer than three letters, or one of Chinese, Japanese or Korean: at the start of the name), "
                + "numbers that begin with it (2026-000123 and 123 find INV-2026-000123), and invoices with exactly this id, user or amount. sort takes id, number, user_id, currency, amount, "
                + "balance, issue_date, due_date, created_at and updated_at; by default the order is by the date that is filtered by, "
                + "else by id. As text/csv all pages come as one table, in which an apostrophe stands before a text that a spreadsheet "
                + "would run as a formula.")
            .ProducesValidationProblem();
        invoices.MapPost("", CreateInvoice.HandleAsync).WithName("create_invoice").WithSummary("Create an invoice")
            .WithDescription("The invoice is a draft until it is issued.").RequireAuthorization(Policies.Admin);
        MapInvoice(invoices.MapGroup("/{id:long}").ProducesProblem(StatusCodes.Status404NotFound));
        invoices.MapGroup("/summary").MapGetAndHead("", SummarizeInvoices.HandleAsync)
            .WithName("get_invoice_summary").WithSummary("Summarize invoices")
            .WithDescription("What is owed and what was paid in each month, by currency. Members see the figures of their own.")
            .ProducesValidationProblem();
        invoices.MapGroup("/totals").MapGetAndHead("", TotalInvoices.HandleAsync)
            .WithName("get_invoice_totals").WithSummary("Total invoices")
            .WithDescription(
                "How many invoices a list with the same filters has, and what they come to: by currency, state and whether they are overdue.")
            .ProducesValidationProblem();
    }

    private static void MapInvoice(RouteGroupBuilder invoice)
    {
        invoice.MapGetAndHead("", ReadInvoice.HandleAsync).WithName("get_invoice").WithSummary("Get an invoice").WithConditionalGet();
        invoice.MapPut("", EditInvoice.ReplaceAsync).WithName("replace_invoice").WithSummary("Replace a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
        invoice.MapPatch("", EditInvoice.UpdateAsync).WithName("update_invoice").WithSummary("Update a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
        invoice.MapDelete("", DeleteInvoice.HandleAsync).WithName("delete_invoice").WithSummary("Delete a draft")
            .ProducesProblem(StatusCodes.Status409Conflict).RequireAuthorization(Policies.Admin);
        invoice.MapPost("/issue", IssueInvoice.HandleAsync).WithName("issue_invoice").WithSummary("Issue a draft")
            .WithDescription("Assigns the number and makes the draft an open invoice. An invoice over 0 is paid at once.")
            .RequireAuthorization(Policies.Admin);
        invoice.MapPost("/duplicate", DuplicateInvoice.HandleAsync).WithName("duplicate_invoice").WithSummary("Duplicate an invoice")
            .WithDescription("Creates a draft for the same user with the same lines, discount and memo, whatever the status of the invoice.").RequireAuthorization(Policies.Admin);
        invoice.MapPost("/void", VoidInvoice.HandleAsync).WithName("void_invoice").WithSummary("Void an invoice")
            .WithDescription("The invoice must be open or uncollectible, with no payments. Nothing is owed any more; this cannot be undone.").RequireAuthorization(Policies.Admin);
        invoice.MapPost("/mark-uncollectible", MarkInvoiceUncollectible.HandleAsync).WithName("mark_invoice_uncollectible")
            .WithSummary("Mark an invoice as uncollectible")
            .WithDescription("The invoice must be open. It can still be paid, credited or voided.").RequireAuthorization(Policies.Admin);

        var payments = invoice.MapGroup("/payments");
        payments.MapGetAndHead("", ReadPayments.ListAsync).WithName("list_payments").WithSummary("List an invoice's payments")
            .WithDescription("Oldest first. As text/csv all pages come as one table.").ProducesValidationProblem();
        payments.MapPost("", RecordPayment.HandleAsync).WithName("create_payment").WithSummary("Record a payment")
            .WithDescription("For an open or uncollectible invoice, up to its balance, or beyond where that is to become the customer's credit. With a balance of 0 the invoice is paid.")
            .RequireAuthorization(Policies.Admin);
        payments.MapGetAndHead("/{paymentId:long}", ReadPayments.GetAsync).WithName("get_payment").WithSummary("Get a payment")
            .WithConditionalGet();

        payments.MapPost("/{paymentId:long}/reverse", ReversePayment.HandleAsync).WithName("reverse_payment").WithSummary("Reverse a payment")
            .WithDescription("The whole of it: the invoice owes it again. The payment stays in the list and in the history.").RequireAuthorization(Policies.Admin);

        var notes = invoice.MapGroup("/credit-notes");
        notes.MapGetAndHead("", ReadCreditNotes.ListAsync).WithName("list_credit_notes").WithSummary("List an invoice's credit notes")
            .WithDescription("Oldest first.").ProducesValidationProblem();
        notes.MapPost("", IssueCreditNote.HandleAsync).WithName("create_credit_note").WithSummary("Issue a credit note")
            .WithDescription("Of an amount, taxed as what is left of the invoice is, or of lines; up to what is not credited yet. What was already paid of that becomes the customer's credit, which can be refunded.")
            .RequireAuthorization(Policies.Admin);
        notes.MapGetAndHead("/{noteId:long}", ReadCreditNotes.GetAsync).WithName("get_credit_note").WithSummary("Get a credit note")
            .WithConditionalGet();

        var refunds = notes.MapGroup("/{noteId:long}/refunds");
        refunds.MapGetAndHead("", ReadRefunds.ListAsync).WithName("list_refunds").WithSummary("List a credit note's refunds")
            .WithDescription("Oldest first.").ProducesValidationProblem();
        refunds.MapPost("", RecordRefund.HandleAsync).WithName("create_refund").WithSummary("Record a refund")
            .WithDescription("Up to what the credit note has freed of what was paid, as far as it is still the customer's credit.").RequireAuthorization(Policies.Admin);
        refunds.MapGetAndHead("/{refundId:long}", ReadRefunds.GetAsync).WithName("get_refund").WithSummary("Get a refund").WithConditionalGet();

        invoice.MapSendings(notes.MapGroup("/{noteId:long}"));

        invoice.MapGetAndHead("/history", ReadInvoiceHistory.HandleAsync)
            .WithName("list_invoice_history").WithSummary("List an invoice's history")
            .WithDescription("Newest first. The history of a deleted draft is kept. Members see what concerns them: that it was issued, paid, credited or voided.").ProducesValidationProblem();
    }
}
