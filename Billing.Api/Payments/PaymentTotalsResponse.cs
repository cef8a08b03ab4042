using System.ComponentModel;

namespace Billing.Api.Payments;

/// <summary>What payments come to.</summary>
public sealed record PaymentTotalsResponse(
    [property: Description("Those in one currency together, apart where they were reversed or come from credit.")] IReadOnlyList<PaymentTotal> Totals);

/// <summary>What payments in one currency come to. The sum is a text with the currency's decimals, such as 120.00.</summary>
public sealed record PaymentTotal(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("Whether they were reversed."), Example(false)] bool Reversed,
    [property: Description("Whether they were taken from customers' credit."), Example(false)] bool FromCredit,
    [property: Description("How many there are."), Example(3)] int Count,
    [property: Description("Their amounts."), Example("360.00")] string Amount);
