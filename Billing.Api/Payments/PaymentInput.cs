using System.ComponentModel;
using Billing.Api.Money;

namespace Billing.Api.Payments;

/// <summary>What a client says of a payment.</summary>
public sealed record PaymentInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the balance.")] Amount Amount,
    [property: Description("The day it was received on; today where there is none.")] DateOnly? PaidOn = null,
    [property: Description("How it was paid, up to 50 characters."), Example("bank transfer")] Given<string>? Method = null,
    [property: Description("What it is known by elsewhere, up to 100 characters: unique among the invoice's payments."), Example("RF18 5390 0754 7034")]
    Given<string>? Reference = null) : IBody<PaymentInput>
{
    /// <inheritdoc />
    public static PaymentInput Read(BodyFields fields) => new(
        fields.Required(PaymentFields.Amount, PositiveAmount.Parse),
        fields.OptionalValue(PaymentFields.PaidOn, CalendarDate.Parse),
        fields.Nullable(PaymentFields.Method, PlainText.Line(Payment.MostMethod)),
        fields.Nullable(PaymentFields.Reference, PlainText.Line(Payment.MostReference)));
}
