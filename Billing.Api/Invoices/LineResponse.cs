using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Invoices;

/// <summary>A line of an invoice as clients see it.</summary>
public sealed record LineResponse(
    [property: Description("What is charged."), Example("Consulting")] string Description,
    [property: Description("The quantity, with up to four decimals."), Example("1")] string Quantity,
    [property: Description("The price of one, without tax."), Example("120.00")] string UnitPrice,
    [property: Description("The tax in per cent."), Example("0")] string TaxRate,
    [property: Description("The line's total without tax."), Example("120.00")] string Amount,
    [property: Description("The tax on it."), Example("0.00")] string Tax)
{
    public static LineResponse Of(InvoiceLine line, Currency currency) => new(
        line.Description,
        ExactNumber.Format(line.Quantity),
        Money.Amount.Format(line.UnitPrice, currency),
        ExactNumber.Format(line.TaxRate),
        Money.Amount.Format(line.Amount, currency),
        Money.Amount.Format(line.Tax, currency));
}
