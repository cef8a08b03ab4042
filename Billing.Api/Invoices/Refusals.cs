using Billing.Api.Data;
using Billing.Api.Payments;

namespace Billing.Api.Invoices;

/// <summary>Tells a client what an invoice, or the database, refused.</summary>
internal static class Refusals
{
    /// <summary>The answer; null where the exception is no refusal.</summary>
    public static Problem? Describe(Exception exception) => exception switch
    {
        InvoiceRefusalException refusal => Problems.Of(StatusCodes.Status409Conflict, refusal.Message),
        AboveBalanceException above => Conflict(InvoiceFields.Amount, above.Message),
        DbUpdateException update when update.UniqueIndex() == PaymentConfiguration.ReferenceIndex =>
            Conflict(PaymentFields.Reference, "Another payment of this invoice has this reference."),
        _ => null,
    };

    private static Problem Conflict(string field, string error) =>
        Problems.Conflict(new Dictionary<string, string[]> { [field] = [error] });
}
