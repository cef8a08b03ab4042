using Billing.Api.Taxes;

namespace Billing.Api.Data;

/// <summary>The condition on how something is taxed, in SQL: that of <see cref="LineTax"/>.</summary>
internal static class TaxConstraint
{
    public static readonly string Sql =
        $"""
        tax_category IN ({string.Join(", ", EnumNames<TaxCategory>.All.Select(name => $"'{name}'"))}) AND tax_rate BETWEEN 0 AND 100 AND (tax_category = 'S') = (tax_rate > 0) AND (tax_category IN ('S', 'Z')) = (exemption_reason IS NULL) AND exemption_reason <> ''
        """;
}
