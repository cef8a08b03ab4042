using Microsoft.AspNetCore.Http.HttpResults;

namespace Users.Api.Events;

/// <summary><c>/events</c>: every change of a user, for the services that keep copies. On no public route.</summary>
public static class EventsApi
{
    // One query on an index; what a change waits at most before a follower hears of it.
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>Maps it.</summary>
    public static void MapEvents(this IEndpointRouteBuilder app) =>
        app.MapResource("/events").RequireAuthorization(Policies.Machine).ExcludeFromDescription().MapGet("", Read);

    private static async Task<Results<Ok<EventsResponse>, Problem>> Read(
        [AsParameters] EventsQuery query, Feed feed, IHostApplicationLifetime lifetime, TimeProvider clock, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var after = errors.ReadValue("after", query.After, Position.Parse) ?? Position.Beginning;
        var wait = errors.ReadValue("wait", query.Wait, WholeNumber.Between(0, EventsQuery.MostSeconds)) ?? 0;
        var limit = errors.ReadValue("limit", query.Limit, WholeNumber.Between(1, EventsQuery.MostEvents)) ?? EventsQuery.MostEvents;
        if (!errors.Any && !await feed.HasReachedAsync(after, cancellationToken))
        {
            errors.Add("after", "A position of another database. Leave it away to start at the beginning.");
        }

        if (errors.Any)
        {
            return errors.ToProblem();
        }

        var deadline = clock.GetUtcNow().AddSeconds(wait);
        while (true)
        {
            var events = await feed.ReadAsync(after, limit, cancellationToken);
            if (events.Count > 0 || clock.GetUtcNow() >= deadline || lifetime.ApplicationStopping.IsCancellationRequested)
            {
                var answers = events.ConvertAll(EventResponse.Of);
                return TypedResults.Ok(new EventsResponse(answers, answers.Count > 0 ? answers[^1].Position : query.After ?? after.ToString()));
            }

            await PauseAsync(lifetime.ApplicationStopping, cancellationToken);
        }
    }

    /// <summary>Waits, not longer than the service runs; who does not wait for an answer any more ends it too.</summary>
    private static async Task PauseAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await Task.Delay(PollInterval, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
