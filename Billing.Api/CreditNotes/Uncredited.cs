using Billing.Api.Data;
using Billing.Api.Taxes;

namespace Billing.Api.CreditNotes;

/// <summary>What of an invoice is not credited yet, by tax: an amount without lines is credited of that.</summary>
internal static class Uncredited
{
    /// <summary>Asks for the totals by tax of an invoice's credit notes so far, one after the other.</summary>
    public static Answer<IReadOnlyList<TaxTotal>?> FindCredited(Opening opening, long invoiceId) => opening.Ask<IReadOnlyList<TaxTotal>>(
        "SELECT jsonb_agg(total)::text FROM credit_notes CROSS JOIN jsonb_array_elements(tax_totals) AS total WHERE invoice_id = $1",
        row => row.IsDBNull(0) ? [] : TaxTotalsColumn.Read(row.GetString(0)),
        invoiceId);

    /// <summary>What is left of an invoice's totals by tax. Lines may have credited more of one than it was charged.</summary>
    public static IReadOnlyList<TaxTotal> Of(IReadOnlyList<TaxTotal> charged, IReadOnlyList<TaxTotal> credited)
    {
        var before = credited.ToLookup(total => (total.Category, total.Rate));
        return [.. charged.Select(total => total with
        {
            Taxable = Math.Max(0m, total.Taxable - before[(total.Category, total.Rate)].Sum(other => other.Taxable)),
            Tax = Math.Max(0m, total.Tax - before[(total.Category, total.Rate)].Sum(other => other.Tax)),
        })];
    }
}
