using System.ComponentModel;
using Billing.Api.Credits;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Payments;

namespace Billing.Api.Refunds;

/// <summary>What a client says of a refund.</summary>
public sealed record RefundInput(
    [property: Description("How much, in the invoice's currency: more than 0, and not more than the credit note has freed of what was paid.")] Amount Amount,
    [property: Description("The day it was paid back on, not in the future; today if omitted.")] DateOnly? RefundedOn = null,
    [property: Description("The payment method, up to 50 characters."), Example("bank transfer")] Optional<string>? Method = null,
    [property: Description("A reference such as the bank's, up to 100 characters."), Example("RF18 5390 0754 7034")] Optional<string>? Reference = null)
    : IBody<RefundInput>
{
    internal const string RefundedOnField = "refunded_on";

    public static RefundInput Read(BodyFields fields) => new(
        fields.Required(InvoiceFields.Amount, PositiveAmount.Parse),
        fields.OptionalValue(RefundedOnField, CalendarDate.Parse),
        fields.Nullable("method", PlainText.Line(Payment.MostMethod)),
        fields.Nullable("reference", PlainText.Line(Payment.MostReference)));
}

/// <summary><c>POST /invoices/{id}/credit-notes/{noteId}/refunds</c>.</summary>
internal static class RecordRefund
{
    public static Task<IdempotentResult<CreatedWithETag<RefundResponse>>> HandleAsync(
        long id, long noteId, Body<RefundInput> body, IfMatch ifMatch, IdempotencyKey key, [AsParameters] InvoiceChanges changes)
    {
        var opening = changes.Open(id);
        var credit = CustomerCredits.Lock(opening, id);
        var left = opening.Ask<decimal?>(
            """
            SELECT freed - (SELECT coalesce(sum(amount), 0) FROM refunds WHERE credit_note_id = $2) FROM credit_notes WHERE invoice_id = $1 AND id = $2
            """,
            row => row.GetDecimal(0),
            id,
            noteId);
        var newId = opening.NextId<Refund>();
        return changes.ChangeAsync<CreatedWithETag<RefundResponse>>(
            opening,
            id,
            ifMatch,
            key,
            InvoiceAction.RecordRefund,
            (invoice, now, record) =>
            {
                var (amount, refundedOn, method, reference) = body.Value;
                var today = changes.Calendar.Today();
                if (left.Value is not { } refundable)
                {
                    return Problems.NotFound("credit note", noteId);
                }

                if (amount.ErrorIn(invoice.Currency) is { } error)
                {
                    return Problems.Invalid((InvoiceFields.Amount, error));
                }

                if (refundedOn > today)
                {
                    return Problems.Invalid((RefundInput.RefundedOnField, InvoiceErrors.InFuture(today)));
                }

                var refund = new Refund(invoice, noteId, amount.Value, refundedOn ?? today, method?.Value, reference?.Value, now);
                invoice.Refund(refund, refundable, credit.Attach(changes.Db), now);
                opening.Add(refund, newId);
                record();
                return new CreatedWithETag<RefundResponse>(
                    $"{InvoicesApi.Path}/{id}/credit-notes/{noteId}/refunds/{refund.Id}", RefundResponse.Of(refund), ETag.Of(refund));
            });
    }
}
