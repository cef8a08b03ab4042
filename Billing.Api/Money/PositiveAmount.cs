namespace Billing.Api.Money;

/// <summary>Reads sums that move: of payments and credit notes.</summary>
internal static class PositiveAmount
{
    /// <summary>Reads a sum in whatever currency that is more than nothing.</summary>
    public static Parsed<Amount> Parse(string text) =>
        Amount.Parse(text) is { Succeeded: true, Value.Value: 0 } ? new ApiError(BillingErrorCodes.OutOfRange, "Must be more than 0.", ("above", 0)) : Amount.Parse(text);
}
