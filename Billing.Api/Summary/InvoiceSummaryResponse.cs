using System.ComponentModel;

namespace Billing.Api.Summary;

/// <summary>What invoices come to. Every sum of money is a text with the currency's decimals, such as 120.00.</summary>
public sealed record InvoiceSummaryResponse(
    [property: Description("The business date: what was due before it is overdue.")] DateOnly AsOf,
    [property: Description("Each currency that there are invoices in, by its code.")] IReadOnlyList<CurrencySummary> Currencies);

/// <summary>What the invoices in one currency come to.</summary>
public sealed record CurrencySummary(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("What is left to pay of open invoices."), Example("120.00")] string Outstanding,
    [property: Description("What of that is overdue."), Example("0.00")] string Overdue,
    [property: Description("How many invoices are open.")] int OpenCount,
    [property: Description("How many of them are overdue."), Example(0)] int OverdueCount,
    [property: Description("How many drafts there are.")] int DraftCount,
    [property: Description("What was paid in each of the last twelve months, this one last.")] IReadOnlyList<PaidInMonth> PaidByMonth);

/// <summary>What was paid in a month.</summary>
public sealed record PaidInMonth(
    [property: Description("The month, such as 2026-11."), Example("2026-11")] string Month,
    [property: Description("What was paid in it."), Example("120.00")] string Amount);
