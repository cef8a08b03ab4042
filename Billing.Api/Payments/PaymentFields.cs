namespace Billing.Api.Payments;

/// <summary>The names of a payment's members, in bodies and errors.</summary>
internal static class PaymentFields
{
    public const string Amount = "amount";
    public const string PaidOn = "paid_on";
    public const string Method = "method";
    public const string Reference = "reference";
}
