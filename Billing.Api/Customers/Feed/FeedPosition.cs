namespace Billing.Api.Customers.Feed;

/// <summary>How far the feed has been followed: one row, written in the transaction of the customers that it speaks of.</summary>
public sealed class FeedPosition
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; }

    /// <summary>Where the feed goes on, in the words of users-api; null before anything was read.</summary>
    public string? Position { get; private set; }

    /// <summary>When the feed last had nothing more to tell; null where it always had, UTC.</summary>
    public DateTime? ConfirmedAt { get; private set; }
}
