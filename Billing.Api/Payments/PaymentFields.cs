namespace Billing.Api.Payments;

/// <summary>The names of a payment's members, in bodies, queries and errors.</summary>
internal static class PaymentFields
{
    public const string UserId = "user_id";
    public const string Currency = "currency";
    public const string Amount = "amount";
    public const string PaidOn = "paid_on";
    public const string Method = "method";
    public const string Source = "source";
    public const string Reversed = "reversed";
}
