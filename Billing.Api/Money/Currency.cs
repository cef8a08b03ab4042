namespace Billing.Api.Money;

/// <summary>A currency of ISO 4217, with its own number of decimals.</summary>
[Example("USD")]
[TextSchema("The three letters of a currency in ISO 4217, such as USD.", Pattern = "^[A-Z]{3}$")]
public readonly record struct Currency
{
    private Currency(string code, int exponent) => (Code, Exponent) = (code, exponent);

    /// <summary>The currency where none is named.</summary>
    public static Currency Default { get; } = Of("USD");

    public string Code { get; }

    /// <summary>How many decimals its amounts have.</summary>
    public int Exponent { get; }

    /// <summary>A number with this currency's decimals: rounded once, half away from zero, and with the zeros at the end.</summary>
    public decimal Round(decimal value) =>
        Math.Round(value, Exponent, MidpointRounding.AwayFromZero) + new decimal(0, 0, 0, isNegative: false, (byte)Exponent);

    /// <summary>A currency that is known to exist.</summary>
    public static Currency Of(string code) => new(code, Currencies.Exponents[code]);

    /// <summary>Reads a code.</summary>
    public static Parsed<Currency> Parse(string text) =>
        Currencies.Exponents.TryGetValue(text, out var exponent)
            ? new Currency(text, exponent)
            : new ApiError(BillingErrorCodes.UnknownCurrency, "Must be the three letters of a currency in ISO 4217, such as USD.");

    public override string ToString() => Code;
}
