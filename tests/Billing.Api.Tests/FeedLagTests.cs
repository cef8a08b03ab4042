using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Billing.Api.Tests;

public sealed class FeedLagTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task The_lag_grows_from_when_the_feed_is_lost_and_is_0_when_all_is_followed()
    {
        app.Users.Feed.Tell(new FakeEvent(1, 1, "ada", Age: TimeSpan.FromHours(1)));
        await app.FollowedAsync();
        await Poll.UntilAsync(() => Task.FromResult(Lag() == 0), "the lag is 0");

        app.Users.Feed.Failure = 503;
        await Poll.UntilAsync(() => Task.FromResult(Lag() is > 0 and < 30), "the lag grows");
        app.Users.Feed.Failure = 0;
        app.Users.Feed.Tell(new FakeEvent(1, 2, "ada"));
        await Poll.UntilAsync(() => Task.FromResult(Lag() == 0), "the lag is 0 again");
    }

    [Fact]
    public async Task While_there_is_more_to_follow_the_lag_is_the_age_of_what_was_followed_last()
    {
        await using var behind = new BillingApp();
        behind.Users.Feed.StopAfter = 500;
        behind.Users.Feed.Tell(Enumerable.Range(1, 501).Select(id => new FakeEvent(id, 1, $"user{id}", Age: TimeSpan.FromHours(1))));
        await behind.InitializeAsync();
        await Poll.UntilAsync(() => Task.FromResult(Lag(behind) is > 3599 and < 3700), "the lag is an hour");
    }

    private double? Lag() => Lag(app);

    private static double? Lag(BillingApp app)
    {
        double? lag = null;
        var meters = app.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "billing.feed.lag" && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, measurement, _, _) => lag = measurement);
        listener.Start();
        listener.RecordObservableInstruments();
        return lag;
    }
}
