using System.ComponentModel;
using ServiceDefaults.Http.Bodies;
using ServiceDefaults.Http.Fields;

namespace Billing.Api.Invoices;

/// <summary>What a client wants changed of an invoice; what is null stays.</summary>
public sealed record InvoicePatch(
    [property: Description("The id of the user who is charged: a user that exists.")] long? UserId = null,
    Amount? Amount = null) : IBody<InvoicePatch>
{
    /// <inheritdoc />
    public static InvoicePatch Read(BodyFields fields) => new(
        fields.OptionalValue(InvoiceFields.UserId, WholeNumber.ParseId),
        fields.OptionalValue(InvoiceFields.Amount, Invoices.Amount.Parse));
}
