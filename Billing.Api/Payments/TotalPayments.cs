using System.ComponentModel;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.Payments;

/// <summary><c>GET /payments/totals</c>.</summary>
internal static class TotalPayments
{
    public static async Task<Results<Ok<PaymentTotalsResponse>, Problem>> HandleAsync(
        [AsParameters] PaymentFilter filter,
        [FromQuery, Description("Text to search for.")] string? q,
        Caller caller,
        BillingDbContext db,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var payments = filter.Apply(db.Payments.AsNoTracking(), db.Invoices.VisibleTo(caller), q, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var totals = await payments
            .GroupBy(payment => new { payment.CurrencyCode, Reversed = payment.ReversedOn != null, FromCredit = payment.IsFromCredit })
            .Select(group => new { group.Key, Count = group.Count(), Amount = group.Sum(payment => payment.Amount) })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new PaymentTotalsResponse([.. totals
            .OrderBy(total => total.Key.CurrencyCode, StringComparer.Ordinal)
            .ThenBy(total => total.Key.Reversed)
            .ThenBy(total => total.Key.FromCredit)
            .Select(total => new PaymentTotal(
                total.Key.CurrencyCode,
                total.Key.Reversed,
                total.Key.FromCredit,
                total.Count,
                Amount.Format(total.Amount, Currency.Of(total.Key.CurrencyCode))))]));
    }
}
