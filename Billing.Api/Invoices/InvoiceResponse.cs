using System.ComponentModel;

namespace Billing.Api.Invoices;

/// <summary>An invoice as clients see it.</summary>
public sealed record InvoiceResponse(
    [property: Description("The invoice's id.")] long Id,
    [property: Description("The id of the user who is charged.")] long UserId,
    [property: Description("What is charged, always with two decimals, such as 120.00.")] string Amount,
    [property: Description("When the invoice was created, UTC.")] DateTime CreatedAt,
    [property: Description("When anything of the invoice last changed, UTC.")] DateTime UpdatedAt)
{
    /// <summary>Shows an invoice.</summary>
    public static InvoiceResponse Of(Invoice invoice) =>
        new(invoice.Id, invoice.UserId, Invoices.Amount.Format(invoice.Amount), invoice.CreatedAt, invoice.UpdatedAt);
}
