using System.ComponentModel;

namespace Billing.Api.Refunds;

/// <summary>A refund as clients see it.</summary>
public sealed record RefundResponse(
    [property: Description("The refund's id.")] long Id,
    [property: Description("The id of the invoice.")] long InvoiceId,
    [property: Description("The id of the credit note that it is for.")] long CreditNoteId,
    [property: Description("How much, with the currency's decimals."), Example("20.00")] string Amount,
    [property: Description("The day it was paid back on.")] DateOnly RefundedOn,
    [property: Description("The payment method."), Example("bank transfer")] string? Method,
    [property: Description("A reference such as the bank's."), Example("RF18 5390 0754 7034")] string? Reference,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    public static RefundResponse Of(Refund refund) => new(
        refund.Id, refund.InvoiceId, refund.CreditNoteId, Money.Amount.Format(refund.Amount, refund.Exponent), refund.RefundedOn, refund.Method, refund.Reference, refund.CreatedAt);
}
