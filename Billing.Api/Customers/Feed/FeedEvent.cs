namespace Billing.Api.Customers.Feed;

/// <summary>A change of a user.</summary>
/// <param name="At">When it happened.</param>
/// <param name="User">The whole user after it.</param>
public sealed record FeedEvent(DateTimeOffset At, KnownUser User);

/// <summary>Some of the feed.</summary>
/// <param name="Events">What happened, in the order in which it was committed.</param>
/// <param name="Position">Where the feed goes on.</param>
public sealed record FeedPage(IReadOnlyList<FeedEvent> Events, string? Position)
{
    /// <summary>The most events of a page: where there are fewer there were no more when it was made.</summary>
    public const int Limit = 500;

    /// <summary>Whether the feed had nothing after it.</summary>
    public bool IsLast => Events.Count < Limit;
}
