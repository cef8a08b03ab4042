using System.ComponentModel;

namespace Billing.Api.Credits;

/// <summary>A customer's credit as clients see it.</summary>
public sealed record CustomerCreditResponse(
    [property: Description("The credit in each currency in which there is some.")] IReadOnlyList<CreditBalance> Balances);

/// <summary>A customer's credit in one currency.</summary>
public sealed record CreditBalance(
    [property: Description("The currency, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("What is left of the credit."), Example("20.00")] string Amount)
{
    public static CreditBalance Of(CustomerCredit credit) => new(credit.CurrencyCode, Money.Amount.Format(credit.Balance, credit.Exponent));
}
