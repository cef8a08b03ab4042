namespace Billing.Api.Invoices;

/// <summary>The names of an invoice's members, in bodies, queries and errors.</summary>
internal static class InvoiceFields
{
    public const string Id = "id";
    public const string Number = "number";
    public const string Status = "status";
    public const string Overdue = "overdue";
    public const string PartiallyPaid = "partially_paid";
    public const string UserId = "user_id";
    public const string Amount = "amount";
    public const string Balance = "balance";
    public const string Currency = "currency";
    public const string Memo = "memo";
    public const string Lines = "lines";
    public const string IssueDate = "issue_date";
    public const string DueDate = "due_date";
    public const string Delivery = "delivery";
    public const string Reminded = "reminded";
    public const string CreatedAt = "created_at";
    public const string UpdatedAt = "updated_at";
}
