using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Users.Api.Events;

/// <summary>The query parameters of <c>GET /events</c>.</summary>
public sealed class EventsQuery
{
    public const int MostSeconds = 30;

    /// <summary>The largest number of events in a response, and the default.</summary>
    public const int MostEvents = 500;

    /// <summary>The position of the previous response; absent to start at the beginning.</summary>
    [FromQuery(Name = "after")]
    public string? After { get; init; }

    /// <summary>For how many seconds to wait for the first event; 0 by default.</summary>
    [FromQuery(Name = "wait")]
    public string? Wait { get; init; }

    [FromQuery(Name = "limit")]
    public string? Limit { get; init; }
}

/// <summary><c>GET /events</c>: every change of a user, for the services that keep copies. On no public route.</summary>
public static class EventsApi
{
    // One query on an index. A follower hears of a change at most this much later.
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    public static void MapEvents(this IEndpointRouteBuilder app) =>
        app.MapResource("/events").RequireAuthorization(Policies.Machine).ExcludeFromDescription().MapGet("", ReadAsync);

    private static async Task<Results<Ok<EventsResponse>, Problem>> ReadAsync(
        [AsParameters] EventsQuery query, Feed feed, IHostApplicationLifetime lifetime, TimeProvider clock, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var after = errors.ReadValue("after", query.After, Position.Parse) ?? Position.Beginning;
        var wait = errors.ReadValue("wait", query.Wait, WholeNumber.Between(0, EventsQuery.MostSeconds)) ?? 0;
        var limit = errors.ReadValue("limit", query.Limit, WholeNumber.Between(1, EventsQuery.MostEvents)) ?? EventsQuery.MostEvents;
        if (!errors.Any && !await feed.HasReachedAsync(after, cancellationToken))
        {
            errors.Add("after", new(UserErrorCodes.UnknownPosition, "A position of another database. Omit it to start at the beginning."));
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
                var responses = events.ConvertAll(EventResponse.Of);
                return TypedResults.Ok(
                    new EventsResponse(responses, responses.Count > 0 ? responses[^1].Position : query.After ?? after.ToString()));
            }

            await PauseAsync(lifetime.ApplicationStopping, cancellationToken);
        }
    }

    /// <summary>Waits, but no longer than the service runs or the client waits for the response.</summary>
    private static async Task PauseAsync(CancellationToken stopping, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await Task.Delay(PollInterval, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
