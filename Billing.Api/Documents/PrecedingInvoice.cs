namespace Billing.Api.Documents;

/// <summary>The invoice that a credit note is for.</summary>
public sealed record PrecedingInvoice(string Number, DateOnly? IssueDate);
