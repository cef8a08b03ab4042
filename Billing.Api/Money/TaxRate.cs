namespace Billing.Api.Money;

/// <summary>A tax in per cent of what is charged, with up to four decimals.</summary>
[Example("0")]
[TextSchema("Per cent, from 0 to 100, with at most four decimals.", Pattern = @"^[0-9]+(\.[0-9]{1,4})?$", OrNumber = true)]
public readonly record struct TaxRate
{
    /// <summary>The most digits, of which <see cref="ExactNumber.Decimals"/> are decimals.</summary>
    public const int Digits = 7;

    private TaxRate(decimal percent) => Percent = percent;

    public decimal Percent { get; }

    /// <summary>A rate that was one before.</summary>
    internal static TaxRate Of(decimal percent) => new(percent);

    /// <summary>Reads a text, or a JSON number exactly as it was written.</summary>
    public static Parsed<TaxRate> Parse(string text)
    {
        var number = ExactNumber.Parse(text);
        if (!number.Succeeded)
        {
            return number.Error;
        }

        return number.Value <= 100 ? new TaxRate(number.Value) : new ApiError(BillingErrorCodes.OutOfRange, "Must be at most 100 per cent.", ("max", 100));
    }
}
