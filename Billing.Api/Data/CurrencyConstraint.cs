using Billing.Api.Money;

namespace Billing.Api.Data;

/// <summary>Conditions on sums of money, in SQL.</summary>
internal static class CurrencyConstraint
{
    /// <summary>The decimals of the currency in a column; no number where it is no currency.</summary>
    public static string Exponent(string currency)
    {
        var cases = Currencies.Exponents.GroupBy(entry => entry.Value, entry => $"'{entry.Key}'").OrderBy(group => group.Key)
            .Select(group => $"WHEN {currency} IN ({string.Join(", ", group.Order(StringComparer.Ordinal))}) THEN {group.Key}");
        return $"CASE {string.Join(' ', cases)} ELSE -1 END";
    }

    /// <summary>A sum that is not negative and has the digits that its currency has.</summary>
    public static string Figure(string column) =>
        $"{column} >= 0 AND {column} < 10::numeric ^ ({Amount.Digits} - exponent) AND {column} = round({column}, exponent)";
}
