namespace Billing.Api.Money;

/// <summary>What is taken off a sum: so many per cent of it, or an amount. Nothing where it says neither.</summary>
public readonly record struct Discount(decimal? Percent, decimal? Amount)
{
    public const string PercentField = "discount_percent";

    public const string AmountField = "discount_amount";

    /// <summary>Reads the two members, of which one says it. Null where neither is there.</summary>
    public static (Optional<Percentage?>? Percent, Optional<Amount?>? Amount) Read(BodyFields fields)
    {
        var percent = fields.NullableValue(PercentField, Percentage.Parse);
        var amount = fields.NullableValue(AmountField, Money.Amount.Parse);
        if (Of(percent, amount) is { Percent: not null, Amount: not null })
        {
            fields.AddError(AmountField, new(
                BillingErrorCodes.OnlyOneOf, $"Must be omitted beside {PercentField}.", ("field", PercentField)));
        }

        return (percent, amount);
    }

    /// <summary>The discount that two members say; one of 0 is none.</summary>
    public static Discount Of(Optional<Percentage?>? percent, Optional<Amount?>? amount) => new(
        percent?.Value is { Value: > 0 and var rate } ? rate : null,
        amount?.Value is { Value: > 0 and var sum } ? sum : null);

    public bool IsNone => Percent is null && Amount is null;

    /// <summary>What it takes off a sum that has a currency's decimals: rounded once, half away from zero.</summary>
    public decimal On(decimal sum, Currency currency) => currency.Round(Amount ?? (sum * (Percent ?? 0m) / 100m));

    /// <summary>What keeps it from being taken off a sum in this currency; null where nothing does.</summary>
    public ApiError? ErrorOn(decimal sum, Currency currency)
    {
        if (Amount is not { } amount)
        {
            return null;
        }

        if (Money.Amount.Of(amount).ErrorIn(currency) is { } error)
        {
            return error;
        }

        var most = Money.Amount.Format(sum, currency);
        return amount > sum
            ? new(BillingErrorCodes.DiscountTooLarge, $"Must not be more than what it is taken off, {most}.", ("max", most))
            : null;
    }
}
