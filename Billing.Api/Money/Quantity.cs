namespace Billing.Api.Money;

/// <summary>How much of something is charged: more than nothing, with up to four decimals.</summary>
[Example("1")]
[TextSchema(
    "Decimal digits, at most four of them after the point and six before it; more than 0.",
    Pattern = @"^[0-9]+(\.[0-9]{1,4})?$",
    OrNumber = true)]
public readonly record struct Quantity
{
    /// <summary>The most digits, of which <see cref="ExactNumber.Decimals"/> are decimals.</summary>
    public const int Digits = 10;

    /// <summary>The least number that is too large.</summary>
    public const int Limit = 1_000_000;

    private Quantity(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>A quantity that was one before.</summary>
    internal static Quantity Of(decimal value) => new(value);

    /// <summary>Reads a text, or a JSON number exactly as it was written.</summary>
    public static Parsed<Quantity> Parse(string text)
    {
        var number = ExactNumber.Parse(text);
        if (!number.Succeeded)
        {
            return number.Error;
        }

        return number.Value is > 0 and < Limit ? new Quantity(number.Value) : new ApiError(BillingErrorCodes.OutOfRange, $"Must be more than 0 and less than {Limit}.", ("above", 0), ("below", Limit));
    }
}
