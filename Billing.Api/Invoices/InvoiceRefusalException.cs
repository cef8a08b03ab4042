namespace Billing.Api.Invoices;

/// <summary>An invoice refuses what it cannot do in the state that it is in. The message is for the client.</summary>
/// <param name="status">The state.</param>
/// <param name="action">What was to be done to it, as in: it cannot be <c>voided</c>.</param>
/// <param name="reason">What else stands in the way, as a sentence.</param>
public sealed class InvoiceRefusalException(InvoiceStatus status, string action, string? reason = null)
    : Exception($"The invoice is {StatusNames.Of(status)}: it cannot be {action}.{(reason is null ? "" : " " + reason)}");
