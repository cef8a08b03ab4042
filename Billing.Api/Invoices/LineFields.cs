namespace Billing.Api.Invoices;

/// <summary>The names of a line's members, in bodies and errors.</summary>
internal static class LineFields
{
    public const string Description = "description";
    public const string Quantity = "quantity";
    public const string UnitPrice = "unit_price";
    public const string TaxRate = "tax_rate";
}
