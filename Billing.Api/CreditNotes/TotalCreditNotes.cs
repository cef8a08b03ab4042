using System.ComponentModel;
using Billing.Api.Data;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Billing.Api.CreditNotes;

/// <summary><c>GET /credit-notes/totals</c>.</summary>
internal static class TotalCreditNotes
{
    public static async Task<Results<Ok<CreditNoteTotalsResponse>, Problem>> HandleAsync(
        [AsParameters] CreditNoteFilter filter,
        [FromQuery, Description("Text to search for.")] string? q,
        Caller caller,
        BillingDbContext db,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var notes = filter.Apply(db.CreditNotes.AsNoTracking(), db.Invoices.VisibleTo(caller), q, errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var totals = await notes
            .GroupBy(note => note.CurrencyCode)
            .Select(group => new { group.Key, Count = group.Count(), Amount = group.Sum(note => note.Amount), Tax = group.Sum(note => note.Tax) })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new CreditNoteTotalsResponse([.. totals
            .OrderBy(total => total.Key, StringComparer.Ordinal)
            .Select(total => (Total: total, Currency: Currency.Of(total.Key)))
            .Select(of => new CreditNoteTotal(
                of.Total.Key, of.Total.Count, Amount.Format(of.Total.Amount, of.Currency), Amount.Format(of.Total.Tax, of.Currency)))]));
    }
}
