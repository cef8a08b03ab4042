using Billing.Api.Invoices;
using Billing.Api.Lines;

namespace Billing.Api.Taxes;

/// <summary>Has lines copy the tax rates that they name.</summary>
internal static class NamedTaxRates
{
    /// <summary>Asks for the rates that lines name; null where they name none.</summary>
    public static Answer<Dictionary<long, LineTax>?>? Find(Opening opening, IReadOnlyList<LineItem>? lines)
    {
        long[] ids = [.. (lines ?? []).Select(line => line.TaxRateId).OfType<long>().Distinct()];
        return ids.Length == 0 ? null : opening.Ask(
            """
            SELECT array_agg(id), array_agg(tax_category), array_agg(tax_rate), array_agg(name), array_agg(exemption_reason)
            FROM tax_rates WHERE id = ANY($1) HAVING count(*) > 0
            """,
            row => row.GetFieldValue<long[]>(0).Index().ToDictionary(
                found => found.Item,
                found => new LineTax(
                    EnumNames<TaxCategory>.Read(row.GetFieldValue<string[]>(1)[found.Index]),
                    row.GetFieldValue<decimal[]>(2)[found.Index],
                    row.GetFieldValue<string[]>(3)[found.Index],
                    row.GetFieldValue<string?[]>(4)[found.Index])),
            ids);
    }

    /// <summary>The lines with the rates that they name.</summary>
    public static IReadOnlyList<LineItem>? Copy(IReadOnlyList<LineItem>? lines, Answer<Dictionary<long, LineTax>?>? rates, FieldErrors errors) =>
        rates is null ? lines : [.. lines!.Select((line, index) => Copy(line, index, rates.Value ?? [], errors))];

    private static LineItem Copy(LineItem line, int index, Dictionary<long, LineTax> rates, FieldErrors errors)
    {
        if (line.TaxRateId is not { } id)
        {
            return line;
        }

        if (rates.TryGetValue(id, out var tax))
        {
            return line with { Tax = tax };
        }

        errors.Add($"{InvoiceFields.Lines}[{index}].{LineItem.TaxRateIdField}", new(
            BillingErrorCodes.UnknownTaxRate, $"Must be the id of a tax rate; there is no tax rate {id}.", ("id", id)));
        return line;
    }
}
