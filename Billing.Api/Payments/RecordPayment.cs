using System.ComponentModel;
using Billing.Api.Credits;
using Billing.Api.Invoices;
using Billing.Api.Money;

namespace Billing.Api.Payments;

/// <summary>What a client says of a payment.</summary>
public sealed record PaymentInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the balance unless overpayment is credit.")] Amount Amount,
    [property: Description("The day it was received on, not in the future; today if omitted.")] DateOnly? PaidOn = null,
    [property: Description("The payment method, up to 50 characters."), Example("bank transfer")] Optional<string>? Method = null,
    [property: Description("A reference such as the bank's, up to 100 characters, unique among the invoice's payments."), Example("RF18 5390 0754 7034")]
    Optional<string>? Reference = null,
    [property: Description("What becomes of more than the balance: refuse, if omitted, or credit, which keeps it as the customer's credit.")]
    Overpayment? Overpayment = null,
    [property: Description("received, if omitted; or credit, which takes it from the customer's credit.")]
    PaymentSource? Source = null) : IBody<PaymentInput>
{
    internal const string ReferenceField = "reference";

    public static PaymentInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.Amount, PositiveAmount.Parse),
        fields.OptionalValue(PaymentFields.PaidOn, CalendarDate.Parse),
        fields.Nullable(PaymentFields.Method, PlainText.Line(Payment.MostMethod)),
        fields.Nullable(ReferenceField, PlainText.Line(Payment.MostReference)),
        fields.OptionalValue("overpayment", EnumNames<Overpayment>.Parse),
        fields.OptionalValue(PaymentFields.Source, EnumNames<PaymentSource>.Parse));
}

/// <summary><c>POST /invoices/{id}/payments</c>.</summary>
internal static class RecordPayment
{
    public static Task<IdempotentResult<CreatedWithETag<PaymentResponse>>> HandleAsync(
        long id, Body<PaymentInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var (isFromCredit, mayExceed) = (body.Value.Source == PaymentSource.Credit, body.Value.Overpayment == Overpayment.Credit);
        var opening = changes.Open(id);
        var credit = isFromCredit || mayExceed ? CustomerCredits.Lock(opening, id) : null;
        var newId = opening.NextId<Payment>();
        return changes.ChangeAsync<CreatedWithETag<PaymentResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.RecordPayment,
            (invoice, now, record) =>
            {
                var (amount, paidOn, method, reference, _, _) = body.Value;
                var today = changes.Calendar.Today();
                if (amount.ErrorIn(invoice.Currency) is { } error)
                {
                    return Problems.Invalid((InvoiceFields.Amount, error));
                }

                if (paidOn > today)
                {
                    return Problems.Invalid((PaymentFields.PaidOn, InvoiceErrors.InFuture(today)));
                }

                var payment = new Payment(invoice, amount.Value, paidOn ?? today, method?.Value, reference?.Value, now, isFromCredit);
                invoice.Pay(payment, now, credit?.Attach(changes.Db), mayExceed);
                opening.Add(payment, newId);
                record();
                return new CreatedWithETag<PaymentResponse>(
                    $"{InvoicesApi.Path}/{id}/payments/{payment.Id}", PaymentResponse.Of(OfInvoice.Of(payment, invoice)), ETag.Of(payment));
            });
    }
}
