using System.ComponentModel;
using Billing.Api.Credits;
using Billing.Api.Invoices;

namespace Billing.Api.Payments;

/// <summary>What a client says of a reversal.</summary>
public sealed record ReversalInput(
    [property: Description("The reason, 1 to 500 characters."), Example("Another customer's.")] string Reason) : IBody<ReversalInput>
{
    public static ReversalInput Read(BodyFields fields) => new(fields.Required("reason", PlainText.Lines(Payment.MostReason)));
}

/// <summary><c>POST /invoices/{id}/payments/{paymentId}/reverse</c>.</summary>
internal static class ReversePayment
{
    public static Task<IdempotentResult<OkWithETag<PaymentResponse>>> HandleAsync(
        long id, long paymentId, Body<ReversalInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var credit = CustomerCredits.Lock(opening, id);
        return changes.ChangeAsync<OkWithETag<PaymentResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.ReversePayment,
            (invoice, now, record) =>
            {
                if (invoice.Payments.SingleOrDefault() is not { } payment)
                {
                    return Problems.NotFound("payment", paymentId);
                }

                if (payment.ReversedOn is not null)
                {
                    return InvoiceErrors.AlreadyReversed();
                }

                invoice.Reverse(payment, body.Value.Reason, credit.Attach(changes.Db), changes.Calendar.Today(), now);
                record();
                return new OkWithETag<PaymentResponse>(PaymentResponse.Of(OfInvoice.Of(payment, invoice)), ETag.Of(payment));
            },
            invoices => invoices.Include(invoice => invoice.Payments.Where(payment => payment.Id == paymentId)));
    }
}
