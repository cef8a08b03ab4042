using System.Globalization;
using ServiceDefaults.Http.Fields;
using ServiceDefaults.Http.OpenApi;

namespace Billing.Api.Invoices;

/// <summary>
/// A sum of money with two decimals, from 0.00 to 99999999.99. It is only ever read from decimal digits and never rounded: a
/// text that says anything else is refused.
/// </summary>
[TextSchema(
    "Decimal digits, at most two of them after the point and at most ten in all.",
    Pattern = @"^[0-9]+(\.[0-9]{1,2})?$",
    OrNumber = true)]
public readonly record struct Amount
{
    /// <summary>The most digits, as in PostgreSQL's numeric(10,2).</summary>
    public const int Digits = 10;

    /// <summary>How many of them are decimals.</summary>
    public const int Decimals = 2;

    private Amount(decimal value) => Value = value;

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>Reads a text, or a JSON number exactly as it was written.</summary>
    public static Parsed<Amount> Parse(string text)
    {
        var unsigned = text.StartsWith('-') ? text[1..] : text;
        var point = unsigned.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (unsigned, null) : (unsigned[..point], unsigned[(point + 1)..]);
        if (!IsDigits(whole) || (fraction is not null && !IsDigits(fraction)))
        {
            return new Invalid("Must be a plain decimal number such as 120.00.");
        }

        if (unsigned.Length < text.Length)
        {
            return new Invalid("Must not be negative.");
        }

        if (fraction?.Length > Decimals)
        {
            return new Invalid($"Must have at most {Decimals} decimals; nothing is rounded.");
        }

        return whole.TrimStart('0').Length > Digits - Decimals
            ? new Invalid($"Must have at most {Digits - Decimals} digits before the point.")
            : new Amount(decimal.Parse(unsigned, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    /// <summary>A number as it is sent: always with two decimals.</summary>
    public static string Format(decimal value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
