using System.Collections.Concurrent;
using System.Diagnostics;

namespace Billing.Api.Tests;

/// <summary>A system that is idle asks all day whether there is something new; traces of that would bury those of requests.</summary>
public sealed class FeedTraceTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task Asking_for_changes_is_not_traced_and_writing_them_is()
    {
        var written = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Billing.Api",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = written.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        app.Users.Feed.Tell(new FakeEvent(1, 1, "ada"));
        await app.FollowedAsync();

        await Poll.UntilAsync(() => Task.FromResult(written.Any(activity => activity is { OperationName: "feed of users", ParentId: null })), "the change is traced");
        Assert.NotEmpty(app.Users.Feed.Traces);
        // The last part says whether the trace is recorded; users-api does as it says.
        Assert.All(app.Users.Feed.Traces, trace => Assert.EndsWith("-00", trace, StringComparison.Ordinal));
    }
}
