using System.Text.Json;
using System.Text.Json.Serialization;
using Billing.Api.Taxes;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The totals by tax of a document in one column, as JSON: lists show them without a row for each.</summary>
internal static class TaxTotalsColumn
{
    /// <summary>They come to the document's own figures. The function is the migration's.</summary>
    public const string Constraint =
        "tax_totals = '[]' OR (sum_of(tax_totals, 'discount'), sum_of(tax_totals, 'taxable'), sum_of(tax_totals, 'tax')) = (discount, subtotal, tax)";

    private const string None = "[]";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void IsJsonOfTaxTotals(this PropertyBuilder<IReadOnlyList<TaxTotal>> property) => property
        .HasColumnType("jsonb").HasDefaultValueSql("'[]'").ValueGeneratedNever()
        .HasConversion(
            totals => totals.Count == 0 ? None : JsonSerializer.Serialize(totals, Json),
            text => Read(text),
            new ValueComparer<IReadOnlyList<TaxTotal>>((one, other) => one!.SequenceEqual(other!), totals => totals.Count, totals => totals));

    public static IReadOnlyList<TaxTotal> Read(string text) => text == None ? [] : JsonSerializer.Deserialize<TaxTotal[]>(text, Json)!;
}
