using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Payments;

/// <summary>A payment as clients see it.</summary>
public sealed record PaymentResponse(
    [property: Description("The payment's id.")] long Id,
    [property: Description("The id of the invoice that was paid.")] long InvoiceId,
    [property: Description("How much, with the currency's decimals."), Example("120.00")] string Amount,
    [property: Description("The day it was received on.")] DateOnly PaidOn,
    [property: Description("The payment method."), Example("bank transfer")] string? Method,
    [property: Description("A reference such as the bank's."), Example("RF18 5390 0754 7034")] string? Reference,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    public static PaymentResponse Of(Payment payment) => new(
        payment.Id,
        payment.InvoiceId,
        Money.Amount.Format(payment.Amount, payment.Exponent),
        payment.PaidOn,
        payment.Method,
        payment.Reference,
        payment.CreatedAt);
}
