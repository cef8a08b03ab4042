namespace Billing.Api.Tests;

/// <summary>An invoice that a test puts straight into the database.</summary>
public sealed record SeededInvoice(long UserId, string Status = "draft", decimal Amount = 100)
{
    public string Currency { get; init; } = "USD";

    public DateOnly Issued { get; init; } = new(2026, 1, 1);

    public DateOnly? Due { get; init; } = new(2026, 1, 31);

    public long Sequence { get; init; }

    public string? Memo { get; init; }

    public string? Username { get; init; } = "ada";

    public DateTime Created { get; init; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public string? Email => Username is null ? null : $"{Username}@example.com";

    public bool IsIssued => Status != "draft";

    public decimal Paid => Status == "paid" ? Amount : 0;
}
