namespace Billing.Api.Tests;

/// <summary>An invoice that a test puts straight into the database.</summary>
public sealed record SeededInvoice(long UserId, string Status = "draft", decimal Amount = 100)
{
    /// <summary>Its currency, which has two decimals.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>The day it was issued on; drafts have none.</summary>
    public DateOnly Issued { get; init; } = new(2026, 1, 1);

    /// <summary>The last day to pay it on; a draft may have none.</summary>
    public DateOnly? Due { get; init; } = new(2026, 1, 31);

    /// <summary>Its number within the year of its issue date.</summary>
    public long Sequence { get; init; }

    /// <summary>A note.</summary>
    public string? Memo { get; init; }

    /// <summary>The user's name; null where it is not known.</summary>
    public string? Username { get; init; } = "ada";

    /// <summary>When it was created.</summary>
    public DateTime Created { get; init; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The user's address.</summary>
    public string? Email => Username is null ? null : $"{Username}@example.com";

    /// <summary>Whether it has a number and a day.</summary>
    public bool IsIssued => Status != "draft";

    /// <summary>What was paid of it.</summary>
    public decimal Paid => Status == "paid" ? Amount : 0;
}
