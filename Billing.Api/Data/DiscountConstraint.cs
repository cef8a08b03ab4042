namespace Billing.Api.Data;

/// <summary>The condition on a discount and what it comes to, in SQL: per cent, or an amount, or none.</summary>
internal static class DiscountConstraint
{
    public const string Sql =
        "(discount_percent IS NULL OR discount_amount IS NULL) AND discount_percent > 0 AND discount_percent <= 100 AND discount_amount > 0 "
        + "AND CASE WHEN discount_amount IS NOT NULL THEN discount = discount_amount WHEN discount_percent IS NULL THEN discount = 0 ELSE true END";
}
