using Billing.Api.Calendar;

namespace Billing.Api.Invoices;

/// <summary>Answers with an invoice.</summary>
internal static class InvoiceAnswers
{
    /// <summary>200 with the invoice, whose lines are loaded.</summary>
    public static OkTagged<InvoiceResponse> ToOk(this Invoice invoice, BusinessCalendar calendar) =>
        new(InvoiceResponse.WithLines(invoice, calendar.Today()), ETag.Of(invoice));

    /// <summary>201 with the new invoice.</summary>
    public static CreatedTagged<InvoiceResponse> ToCreated(this Invoice invoice, BusinessCalendar calendar) => new(
        $"{InvoicesApi.Path}/{invoice.Id}", InvoiceResponse.WithLines(invoice, calendar.Today()), ETag.Of(invoice));
}
