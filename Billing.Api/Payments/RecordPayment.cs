using System.ComponentModel;
using Billing.Api.Invoices;
using Billing.Api.Money;

namespace Billing.Api.Payments;

/// <summary>What a client says of a payment.</summary>
public sealed record PaymentInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the balance.")] Amount Amount,
    [property: Description("The day it was received on; today if omitted.")] DateOnly? PaidOn = null,
    [property: Description("The payment method, up to 50 characters."), Example("bank transfer")] Optional<string>? Method = null,
    [property: Description("A reference such as the bank's, up to 100 characters, unique among the invoice's payments."), Example("RF18 5390 0754 7034")]
    Optional<string>? Reference = null) : IBody<PaymentInput>
{
    internal const string ReferenceField = "reference";

    public static PaymentInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.Amount, PositiveAmount.Parse),
        fields.OptionalValue("paid_on", CalendarDate.Parse),
        fields.Nullable("method", PlainText.Line(Payment.MostMethod)),
        fields.Nullable(ReferenceField, PlainText.Line(Payment.MostReference)));
}

/// <summary><c>POST /invoices/{id}/payments</c>.</summary>
internal static class RecordPayment
{
    public static Task<IdempotentResult<CreatedWithETag<PaymentResponse>>> HandleAsync(
        long id, Body<PaymentInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var newId = opening.NextId<Payment>();
        return changes.ChangeAsync<CreatedWithETag<PaymentResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.RecordPayment,
            (invoice, now, record) =>
            {
                var (amount, paidOn, method, reference) = body.Value;
                if (amount.ErrorIn(invoice.Currency) is { } error)
                {
                    return Problems.Invalid((InvoiceFields.Amount, error));
                }

                var payment = new Payment(
                    invoice, amount.Value, paidOn ?? changes.Calendar.Today(), method?.Value, reference?.Value, now);
                invoice.Pay(payment, now);
                opening.Add(payment, newId);
                record();
                return new CreatedWithETag<PaymentResponse>(
                    $"{InvoicesApi.Path}/{id}/payments/{payment.Id}", PaymentResponse.Of(payment), ETag.Of(payment));
            });
    }
}
