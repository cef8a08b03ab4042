using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Invoices;

/// <summary><c>GET /invoices/{id}</c>, as JSON, PDF or e-invoice.</summary>
internal static class ReadInvoice
{
    [Offers(MediaTypes.Pdf, MediaTypes.Xml)]
    public static async Task<Results<OkWithETag<InvoiceResponse>, FileWithETag, Problem>> HandleAsync(
        long id, Caller caller, BillingDbContext db, BusinessCalendar calendar, DocumentFiles files, HttpRequest request, CancellationToken cancellationToken)
    {
        var invoice = await db.Invoices.AsNoTracking().VisibleTo(caller).Whole()
            .SingleOrDefaultAsync(invoice => invoice.Id == id, cancellationToken);
        if (invoice is null)
        {
            return Problems.NotFound(nameof(Invoice), id);
        }

        var format = request.PreferredFormat(MediaTypes.Pdf, MediaTypes.Xml);
        if (format == MediaTypes.Json)
        {
            return invoice.ToOk(caller, calendar.Today());
        }

        var (file, problem) = await files.OfAsync(invoice, format, cancellationToken);
        return problem is null ? file! : problem;
    }
}
