using System.ComponentModel;
using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Summary;

/// <summary><c>GET /invoices/totals</c>.</summary>
internal static class TotalInvoices
{
    public static async Task<Results<Ok<InvoiceTotalsResponse>, Problem>> HandleAsync(
        [AsParameters] InvoiceFilter filter,
        [FromQuery, Description("Text to search for.")] string? q,
        Caller caller,
        BillingDbContext db,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var (errors, today) = (new FieldErrors(), calendar.Today());
        var invoices = filter.Apply(db.Invoices.AsNoTracking().VisibleTo(caller), q, today, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var totals = await invoices
            .GroupBy(invoice => new
            {
                invoice.CurrencyCode,
                invoice.Status,
                Overdue = invoice.Status == InvoiceStatus.Open && invoice.DueOrder < today,
            })
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Amount = group.Sum(invoice => invoice.Amount),
                Paid = group.Sum(invoice => invoice.Paid),
                Balance = group.Sum(invoice => invoice.Balance),
            })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new InvoiceTotalsResponse(today, [.. totals
            .OrderBy(total => total.Key.CurrencyCode, StringComparer.Ordinal)
            .ThenBy(total => total.Key.Status)
            .ThenBy(total => total.Key.Overdue)
            .Select(total =>
            {
                var (key, currency) = (total.Key, Currency.Of(total.Key.CurrencyCode));
                return new InvoiceTotal(
                    key.CurrencyCode, key.Status, key.Overdue, total.Count, Format(total.Amount), Format(total.Paid), Format(total.Balance));

                string Format(decimal value) => Amount.Format(value, currency);
            })]));
    }
}
