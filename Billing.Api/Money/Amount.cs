using System.Globalization;

namespace Billing.Api.Money;

/// <summary>
/// A sum of money that is not negative: fifteen digits, of which as many are decimals as its currency has. It is only ever read from
/// decimal digits and never rounded: a text that says anything else is refused.
/// </summary>
[Example("120.00")]
[TextSchema(
    "Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.",
    Pattern = @"^[0-9]+(\.[0-9]{1,4})?$",
    OrNumber = true)]
public readonly record struct Amount
{
    /// <summary>The most digits, of which as many as the currency has are decimals.</summary>
    public const int Digits = 15;

    private Amount(decimal value, int decimals) => (Value, Decimals) = (value, decimals);

    public decimal Value { get; }

    /// <summary>With how many decimals it was written.</summary>
    public int Decimals { get; }

    /// <summary>A sum that was one before.</summary>
    internal static Amount Of(decimal value)
    {
        // Divided by one, it has no zeros at the end.
        var plain = value / 1.0000000000000000000000000000m;
        return new(plain, plain.Scale);
    }

    /// <summary>Reads a text, or a JSON number exactly as it was written, as a sum in whatever currency.</summary>
    public static Parsed<Amount> Parse(string text) => Parse(text, Currencies.MostDecimals, Digits);

    /// <summary>Reads a sum in a currency.</summary>
    public static Func<string, Parsed<Amount>> In(Currency currency) =>
        text => Parse(text, currency.Exponent, Digits - currency.Exponent);

    /// <summary>What keeps a number from being a sum in this currency; null where nothing does.</summary>
    public ApiError? ErrorIn(Currency currency) =>
        Decimals > currency.Exponent ? TooManyDecimals(currency.Exponent) : ErrorIn(currency, Value);

    /// <summary>What keeps a sum from having few enough digits; null where nothing does.</summary>
    public static ApiError? ErrorIn(Currency currency, decimal value) =>
        value >= Limit(currency) ? TooManyDigits(Digits - currency.Exponent) : null;

    /// <summary>A number as it is sent: always with the currency's decimals.</summary>
    public static string Format(decimal value, Currency currency) => Format(value, currency.Exponent);

    /// <summary>A number as it is sent: always with the currency's decimals.</summary>
    public static string Format(decimal value, int exponent) =>
        value.ToString("F" + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    internal static Parsed<Amount> Parse(string text, int decimals, int wholeDigits)
    {
        if (DecimalText.ToPlain(text) is not { } plain)
        {
            return new ApiError(BillingErrorCodes.NotDecimal, "Must be a plain decimal number such as 120.00.");
        }

        if (plain.StartsWith('-'))
        {
            return new ApiError(BillingErrorCodes.Negative, "Must not be negative.");
        }

        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = point < 0 ? (plain, null) : (plain[..point], plain[(point + 1)..]);

        if (fraction?.Length > decimals)
        {
            return TooManyDecimals(decimals);
        }

        return whole.TrimStart('0').Length > wholeDigits
            ? TooManyDigits(wholeDigits)
            : new Amount(
                decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), fraction?.Length ?? 0);
    }

    private static decimal Limit(Currency currency) =>
        Enumerable.Repeat(10m, Digits - currency.Exponent).Aggregate((limit, ten) => limit * ten);

    private static ApiError TooManyDecimals(int most) => new(
        BillingErrorCodes.TooManyDecimals,
        most == 0 ? "Must have no decimals; nothing is rounded." : $"Must have at most {most} decimals; nothing is rounded.",
        ("max", most));

    private static ApiError TooManyDigits(int most) =>
        new(BillingErrorCodes.TooManyDigits, $"Must have at most {most} digits before the point.", ("max", most));
}
