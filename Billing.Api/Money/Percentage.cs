namespace Billing.Api.Money;

/// <summary>So many per cent of something, from 0 to 100, with up to four decimals.</summary>
[Example("0")]
[TextSchema("Per cent, from 0 to 100, with at most four decimals.", Pattern = @"^[0-9]+(\.[0-9]{1,4})?$", OrNumber = true)]
public readonly record struct Percentage
{
    /// <summary>The most digits, of which <see cref="ExactNumber.Decimals"/> are decimals.</summary>
    public const int Digits = 7;

    private Percentage(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>A percentage that was one before.</summary>
    internal static Percentage Of(decimal value) => new(value);

    /// <summary>Reads a text, or a JSON number exactly as it was written.</summary>
    public static Parsed<Percentage> Parse(string text)
    {
        var number = ExactNumber.Parse(text);
        if (!number.Succeeded)
        {
            return number.Error;
        }

        return number.Value <= 100 ? new Percentage(number.Value) : new ApiError(BillingErrorCodes.OutOfRange, "Must be at most 100 per cent.", ("max", 100));
    }
}
