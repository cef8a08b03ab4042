using System.Globalization;

namespace Billing.Api.Money;

/// <summary>Decimal numbers that are no money: quantities and rates.</summary>
internal static class ExactNumber
{
    /// <summary>The most decimals that one has.</summary>
    public const int Decimals = 4;

    /// <summary>Reads decimal digits with up to four decimals. Nothing is rounded.</summary>
    public static Parsed<decimal> Parse(string text) =>
        Amount.Parse(text) is { Succeeded: false, Error: var error } ? error : Amount.Parse(text).Value.Value;

    /// <summary>A number without zeros that say nothing.</summary>
    public static string Format(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
