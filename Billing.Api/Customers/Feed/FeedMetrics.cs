using System.Diagnostics.Metrics;

namespace Billing.Api.Customers.Feed;

/// <summary>
/// How far behind the feed the customers are, as the replica that follows it sees it: <c>billing.feed.lag</c> (seconds) and
/// <c>billing.feed.events</c>. A replica that stands by measures nothing.
/// </summary>
public sealed class FeedMetrics
{
    private readonly TimeProvider _clock;
    private readonly Counter<long> _events;
    private long _behindSince = Nobody;

    private const long Nobody = -1;
    private const long UpToDate = 0;

    /// <summary>Adds the instruments to the application's meter.</summary>
    public FeedMetrics(IMeterFactory meters, IHostEnvironment environment, TimeProvider clock)
    {
        _clock = clock;
        var meter = meters.Create(environment.ApplicationName);
        _events = meter.CreateCounter<long>("billing.feed.events", "{event}", "Changes of users that were received.");
        meter.CreateObservableGauge("billing.feed.lag", Measure, "s", "For how long customers have not been up to date with the feed.");
    }

    /// <summary>This replica follows the feed from now on.</summary>
    public void Following() => Since(_clock.GetUtcNow());

    /// <summary>This replica does not follow the feed any more.</summary>
    public void StandingBy() => Interlocked.Exchange(ref _behindSince, Nobody);

    /// <summary>A page was written: the feed has nothing after it, or goes on from its last event.</summary>
    public void Received(FeedPage page)
    {
        _events.Add(page.Events.Count);
        if (page.IsLast)
        {
            Interlocked.Exchange(ref _behindSince, UpToDate);
        }
        else
        {
            Since(page.Events[^1].At);
        }
    }

    /// <summary>The feed cannot be read: whatever happens from now on is missed.</summary>
    public void Lost() => Interlocked.CompareExchange(ref _behindSince, _clock.GetUtcNow().UtcTicks, UpToDate);

    private void Since(DateTimeOffset time) => Interlocked.Exchange(ref _behindSince, time.UtcTicks);

    private IEnumerable<Measurement<double>> Measure() => Interlocked.Read(ref _behindSince) switch
    {
        Nobody => [],
        UpToDate => [new(0)],
        var since => [new(Math.Max(0, TimeSpan.FromTicks(_clock.GetUtcNow().UtcTicks - since).TotalSeconds))],
    };
}
