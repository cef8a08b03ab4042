using Billing.Api.Money;

namespace Billing.Api.Taxes;

/// <summary>How a line is taxed.</summary>
/// <param name="Category">The category.</param>
/// <param name="Rate">In per cent: above 0 in <see cref="TaxCategory.Standard"/>, 0 in every other.</param>
/// <param name="Name">What the rate is called, if it has a name.</param>
/// <param name="ExemptionReason">Why no tax is due; null where tax is, and in <see cref="TaxCategory.Zero"/>.</param>
public sealed record LineTax(TaxCategory Category, decimal Rate, string? Name = null, string? ExemptionReason = null)
{
    public const int MostName = 100;

    public const int MostReason = 500;

    private const string RateField = "tax_rate";
    private const string CategoryField = "tax_category";
    private const string NameField = "tax_name";
    private const string ReasonField = "exemption_reason";

    /// <summary>The members that say it.</summary>
    public static IReadOnlyList<string> Fields { get; } = [RateField, CategoryField, NameField, ReasonField];

    /// <summary>Whether a category is one in which no tax is due for a reason.</summary>
    public static bool IsExempt(TaxCategory category) => category is not (TaxCategory.Standard or TaxCategory.Zero);

    /// <summary>Reads the members: without a category it is the one that a rate above or of 0 has.</summary>
    /// <param name="fields">The members.</param>
    /// <param name="nameField">The member with the name.</param>
    /// <param name="isNamed">Whether it must have one.</param>
    public static LineTax Read(BodyFields fields, string nameField = NameField, bool isNamed = false)
    {
        var rate = fields.OptionalValue(RateField, Percentage.Parse)?.Value ?? 0m;
        var code = fields.Optional<string>(CategoryField, text => EnumNames<TaxCategory>.Parse(text) is { Succeeded: false, Error: var error } ? error : text);
        var name = isNamed ? fields.Required(nameField, PlainText.Line(MostName)) : fields.Nullable(nameField, PlainText.Line(MostName))?.Value;
        var reason = fields.Nullable(ReasonField, PlainText.Line(MostReason))?.Value;
        if (code is null && fields.Has(CategoryField))
        {
            // What does not fit an unknown category cannot be said.
            return new(TaxCategory.Zero, 0m, name);
        }

        var category = code is not null ? EnumNames<TaxCategory>.Read(code) : rate > 0 ? TaxCategory.Standard : TaxCategory.Zero;
        if (category == TaxCategory.Standard && rate == 0)
        {
            fields.AddError(RateField, new(BillingErrorCodes.OutOfRange, "Must be more than 0 in the tax category S.", ("above", 0)));
        }

        if (category != TaxCategory.Standard && rate > 0)
        {
            fields.AddError(RateField, new(
                BillingErrorCodes.RateNotZero, $"Must be 0 in the tax category {EnumNames<TaxCategory>.Of(category)}.", ("category", EnumNames<TaxCategory>.Of(category))));
        }

        if (!IsExempt(category) && reason is not null)
        {
            fields.AddError(ReasonField, new(
                BillingErrorCodes.NotExempt, $"Must be omitted in the tax category {EnumNames<TaxCategory>.Of(category)}.", ("category", EnumNames<TaxCategory>.Of(category))));
        }

        if (category == TaxCategory.Exempt && reason is null)
        {
            fields.AddError(ReasonField, new(FieldErrorCodes.Required, "Required."));
        }

        return new(category, rate, name, reason ?? UsualReason(category));
    }

    /// <summary>What is said where the category leaves no doubt.</summary>
    private static string? UsualReason(TaxCategory category) => category switch
    {
        TaxCategory.ReverseCharge => "Reverse charge",
        TaxCategory.Export => "Export outside the EU",
        TaxCategory.IntraCommunity => "Intra-community supply",
        TaxCategory.Outside => "Not subject to VAT",
        _ => null,
    };
}
