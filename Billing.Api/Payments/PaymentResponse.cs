using System.ComponentModel;
using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>A payment as clients see it.</summary>
public sealed record PaymentResponse(
    [property: Description("The payment's id.")] long Id,
    [property: Description("The id of the invoice that was paid.")] long InvoiceId,
    [property: Description("The invoice's number."), Example("INV-2026-000123")] string? InvoiceNumber,
    [property: Description("The id of the user who was billed.")] long UserId,
    [property: Description("The user at the time the invoice was issued.")] BillTo? BillTo,
    [property: Description("The currency of every sum, in ISO 4217."), Example("USD")] string Currency,
    [property: Description("How much, with the currency's decimals."), Example("120.00")] string Amount,
    [property: Description("The day it was received on.")] DateOnly PaidOn,
    [property: Description("The payment method."), Example("bank transfer")] string? Method,
    [property: Description("A reference such as the bank's."), Example("RF18 5390 0754 7034")] string? Reference,
    [property: Description("What of it was more than the balance, and is the customer's credit."), Example("0.00")] string ToCredit,
    [property: Description("Whether it was taken from the customer's credit."), Example(false)] bool FromCredit,
    [property: Description("The day on which it was reversed; null where it stands.")] DateOnly? ReversedOn,
    [property: Description("Why it was reversed."), Example("Another customer's.")] string? ReversalReason,
    [property: Description("When it was recorded, UTC.")] DateTime CreatedAt)
{
    public static PaymentResponse Of(OfInvoice<Payment> of)
    {
        var payment = of.Item;
        return new(
            payment.Id,
            payment.InvoiceId,
            of.InvoiceNumber,
            of.UserId,
            of.BillTo,
            payment.CurrencyCode,
            Money.Amount.Format(payment.Amount, payment.Exponent),
            payment.PaidOn,
            payment.Method,
            payment.Reference,
            Money.Amount.Format(payment.ToCredit, payment.Exponent),
            payment.IsFromCredit,
            payment.ReversedOn,
            payment.ReversalReason,
            payment.CreatedAt);
    }
}
