using System.Globalization;
using Billing.Api.Calendar;
using Billing.Api.Data;
using Billing.Api.Money;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Billing.Api.Summary;

/// <summary><c>GET /invoices/summary</c>.</summary>
internal static class SummarizeInvoices
{
    public static async Task<Results<Ok<InvoiceSummaryResponse>, Problem>> HandleAsync(
        [AsParameters] SummaryParameters parameters,
        Caller caller,
        BillingDbContext db,
        BusinessCalendar calendar,
        CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var months = parameters.ReadMonths(errors);
        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var query = new SummaryQuery(db, caller, calendar.Today(), months);
        var owed = await query.ReadOwedAsync(cancellationToken);
        var drafts = await query.CountDraftsAsync(cancellationToken);
        var received = await query.ReadReceivedAsync(cancellationToken);
        var currencies = owed.Keys.Concat(drafts.Keys).Concat(received.Select(currency => currency.Key)).Distinct();
        return TypedResults.Ok(new InvoiceSummaryResponse(query.Today, [.. currencies.Order(StringComparer.Ordinal).Select(Summarize)]));

        CurrencySummary Summarize(string code)
        {
            var (currency, open) = (Currency.Of(code), owed.GetValueOrDefault(code));
            return new(
                code,
                Amount.Format(open?.Outstanding ?? 0, currency),
                Amount.Format(open?.Overdue ?? 0, currency),
                open?.OpenCount ?? 0,
                open?.OverdueCount ?? 0,
                drafts.GetValueOrDefault(code),
                [.. query.FirstDays.Select(month => PaidIn(month, received[code], currency))]);
        }
    }

    private static PaidInMonth PaidIn(DateOnly month, IEnumerable<SummaryQuery.Received> received, Currency currency) => new(
        month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Amount.Format(received.Where(paid => (paid.Year, paid.Month) == (month.Year, month.Month)).Sum(paid => paid.Amount), currency));
}
