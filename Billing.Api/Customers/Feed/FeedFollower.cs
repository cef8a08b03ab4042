using System.Diagnostics;
using ServiceDefaults;

namespace Billing.Api.Customers.Feed;

/// <summary>
/// Follows the feed of users-api for as long as the service runs, if no other replica does: then it stands by to take over.
/// Where the database or users-api fails it tries again, ever more patiently.
/// </summary>
internal sealed class FeedFollower(
    string connectionString, IServiceProvider services, FeedMetrics metrics, TimeProvider clock, ILogger<FeedFollower> logger)
    : BackgroundService
{
    private static readonly TimeSpan StandBy = TimeSpan.FromSeconds(2);
    private static readonly ActivitySource Traces = new(typeof(FeedFollower).Assembly.GetName().Name!);

    private Backoff _backoff;
    private bool _standsBy;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await FollowIfFirstAsync(stoppingToken), stoppingToken);
        }
    }

    /// <returns>How long to wait before trying again.</returns>
    private async Task<TimeSpan> FollowIfFirstAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var session = await TryOpenAsync(stoppingToken);
            _backoff.Reset();
            if (session is not null)
            {
                await FollowAsync(session, stoppingToken);
            }
            else if (!_standsBy)
            {
                _standsBy = true;
                logger.LogInformation("Another replica follows the feed of users; this one stands by");
            }

            return StandBy;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            // Whatever it is, the service goes on: what it knows of customers is still there to be read.
            var pause = _backoff.Next();
            logger.LogError(e, "The feed of users cannot be written, next try in {Pause:0.0} s", pause.TotalSeconds);
            return pause;
        }
        finally
        {
            metrics.StandingBy();
        }
    }

    private async Task FollowAsync(FeedSession session, CancellationToken stoppingToken)
    {
        _standsBy = false;
        logger.LogInformation("This replica follows the feed of users, after {Position}", session.Position ?? "nothing");
        metrics.Following();
        var backoff = new Backoff();
        while (true)
        {
            try
            {
                // A new client each time: its handler is replaced from time to time, as addresses change.
                var page = await ReadAsync(session, stoppingToken);
                await WriteAsync(session, page, stoppingToken);
                metrics.Received(page);
                backoff.Reset();
            }
            catch (HttpRequestException e)
            {
                metrics.Lost();
                var pause = backoff.Next();
                logger.LogWarning("The feed of users cannot be read, next try in {Pause:0.0} s: {Reason}", pause.TotalSeconds, e.Message);
                await Task.Delay(pause, stoppingToken);
            }
        }
    }

    // What asks and waits all day is not traced; what comes of it is.
    private async Task<FeedSession?> TryOpenAsync(CancellationToken stoppingToken)
    {
        using var untraced = Untraced.Begin();
        return await FeedSession.TryOpenAsync(connectionString, stoppingToken);
    }

    private async Task<FeedPage> ReadAsync(FeedSession session, CancellationToken stoppingToken)
    {
        using var untraced = Untraced.Begin();
        return await services.GetRequiredService<FeedClient>().ReadAsync(session.Position, stoppingToken);
    }

    private async Task WriteAsync(FeedSession session, FeedPage page, CancellationToken stoppingToken)
    {
        using var traced = page.Events.Count > 0 ? Traces.StartActivity("feed of users") : Untraced.Begin();
        await session.WriteAsync(page, clock.Now(), stoppingToken);
    }
}
