using Billing.Api.Data;
using Billing.Api.Invoices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Sendings;

/// <summary><c>GET /invoices/{id}/sendings</c>.</summary>
internal static class ReadSendings
{
    private static readonly SortFields<Sending> SortFields = new(sending => sending.Id);

    public static async Task<Results<Page<SendingResponse>, Problem>> ListAsync(
        long id, [AsParameters] PageQuery query, BillingDbContext db, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var page = query.ReadPage(SortFields.Newest, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        return await db.Invoices.AnyAsync(invoice => invoice.Id == id, cancellationToken)
            ? await page.ReadAsync(db.Sendings.AsNoTracking().Where(sending => sending.InvoiceId == id), SendingResponse.Of, cancellationToken)
            : Problems.NotFound(nameof(Invoice), id);
    }
}
