using Microsoft.Net.Http.Headers;

namespace Billing.Api.Invoices;

/// <summary>Results with an invoice, whose lines are loaded.</summary>
internal static class InvoiceResults
{
    public static OkWithETag<InvoiceResponse> ToOk(this Invoice invoice, Caller caller, DateOnly today) =>
        new(InvoiceResponse.WithLines(invoice, today, caller.MayChangeInvoices()), TagFor(caller, invoice));

    public static CreatedWithETag<InvoiceResponse> ToCreated(this Invoice invoice, Caller caller, DateOnly today) => new(
        $"{InvoicesApi.Path}/{invoice.Id}",
        InvoiceResponse.WithLines(invoice, today, caller.MayChangeInvoices()),
        TagFor(caller, invoice));

    // Whoever may only read sees no actions. With a tag of its own that is not taken for current when the reader becomes an admin.
    private static EntityTagHeaderValue TagFor(Caller caller, Invoice invoice) =>
        ETag.Of(invoice, caller.MayChangeInvoices() ? null : "r");
}
