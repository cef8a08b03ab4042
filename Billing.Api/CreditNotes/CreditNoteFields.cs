namespace Billing.Api.CreditNotes;

/// <summary>The names of a credit note's members, in queries and errors.</summary>
internal static class CreditNoteFields
{
    public const string UserId = "user_id";
    public const string Number = "number";
    public const string Currency = "currency";
    public const string Amount = "amount";
    public const string IssueDate = "issue_date";
}
