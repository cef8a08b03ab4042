using System.Globalization;

namespace Billing.Api.Money;

/// <summary>The price of one: not negative, and with up to six decimals in every currency, as only what a line comes to is rounded.</summary>
[Example("120.00")]
[TextSchema(
    "Decimal digits, at most six of them after the point and twelve before it.",
    Pattern = @"^[0-9]+(\.[0-9]{1,6})?$",
    OrNumber = true)]
public readonly record struct UnitPrice
{
    /// <summary>The most digits, of which <see cref="Decimals"/> are decimals: times the largest quantity it is still exact.</summary>
    public const int Digits = 18;

    public const int Decimals = 6;

    private UnitPrice(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>A price that was one before.</summary>
    internal static UnitPrice Of(decimal value) => new(value);

    /// <summary>Reads a text, or a JSON number exactly as it was written.</summary>
    public static Parsed<UnitPrice> Parse(string text) =>
        Amount.Parse(text, Decimals, Digits - Decimals) is { Succeeded: false, Error: var error }
            ? error
            : new UnitPrice(Amount.Parse(text, Decimals, Digits - Decimals).Value.Value);

    /// <summary>A price as it is sent: with the currency's decimals, and more where it has more.</summary>
    public static string Format(decimal value, Currency currency) => value.ToString(
        "0." + new string('0', currency.Exponent) + new string('#', Decimals - currency.Exponent), CultureInfo.InvariantCulture);
}
