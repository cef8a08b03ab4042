using System.ComponentModel;
using ServiceDefaults.Http.Bodies;
using ServiceDefaults.Http.Fields;

namespace Billing.Api.Invoices;

/// <summary>All that a client says of an invoice, to create or to replace it.</summary>
public sealed record InvoiceInput(
    [property: Description("The id of the user who is charged: a user that exists.")] long UserId,
    Amount Amount) : IBody<InvoiceInput>
{
    /// <inheritdoc />
    public static InvoiceInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.UserId, WholeNumber.ParseId),
        fields.Required(InvoiceFields.Amount, Amount.Parse));
}
