using System.ComponentModel;

namespace Billing.Api.Summary;

/// <summary>What invoices come to. Every sum of money is a text with the currency's decimals, such as 120.00.</summary>
public sealed record InvoiceSummaryResponse(
    [property: Description("The business date: open invoices that were due before it are overdue.")] DateOnly AsOf,
    [property: Description("A summary for each currency that has invoices, by its code.")] IReadOnlyList<CurrencySummary> Currencies);

/// <summary>What the invoices in one currency come to.</summary>
public sealed record CurrencySummary(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("The balance of open invoices."), Example("120.00")] string Outstanding,
    [property: Description("The part of it that is overdue."), Example("0.00")] string Overdue,
    [property: Description("How many invoices are open.")] int OpenCount,
    [property: Description("How many of them are overdue."), Example(0)] int OverdueCount,
    [property: Description("How many drafts there are.")] int DraftCount,
    [property: Description("The payments of each month, this one last.")] IReadOnlyList<PaidInMonth> PaidByMonth);

/// <summary>What was paid in a month.</summary>
public sealed record PaidInMonth(
    [property: Description("The month, such as 2026-11."), Example("2026-11")] string Month,
    [property: Description("The payments of the month."), Example("120.00")] string Amount);
