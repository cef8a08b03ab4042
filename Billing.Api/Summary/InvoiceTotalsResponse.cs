using System.ComponentModel;
using Billing.Api.Invoices;

namespace Billing.Api.Summary;

/// <summary>What invoices come to.</summary>
public sealed record InvoiceTotalsResponse(
    [property: Description("The business date: open invoices that were due before it are overdue.")] DateOnly AsOf,
    [property: Description("Those in one currency and state together.")] IReadOnlyList<InvoiceTotal> Totals);

/// <summary>What the invoices in one currency and state come to. Every sum of money is a text with the currency's decimals, such as 120.00.</summary>
public sealed record InvoiceTotal(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("The state they are in.")] InvoiceStatus Status,
    [property: Description("Whether they are open and past their due date."), Example(false)] bool Overdue,
    [property: Description("How many there are.")] int Count,
    [property: Description("Their amounts."), Example("120.00")] string Amount,
    [property: Description("What has been paid."), Example("0.00")] string Paid,
    [property: Description("Their balances."), Example("120.00")] string Balance);
