using Billing.Api.Money;

namespace Billing.Api.Data;

/// <summary>Conditions on sums of money, in SQL.</summary>
internal static class CurrencyConstraint
{
    /// <summary>What every currency's code and exponent look like. Which there are only the service knows: a new one needs no migration.</summary>
    public static readonly string Shape = $"currency ~ '^[A-Z]{{3}}$' AND exponent BETWEEN 0 AND {Currencies.MostDecimals}";

    /// <summary>A sum that is not negative and has the digits that its currency has.</summary>
    public static string Figure(string column) =>
        $"{column} >= 0 AND {column} < 10::numeric ^ ({Amount.Digits} - exponent) AND {column} = round({column}, exponent)";
}
