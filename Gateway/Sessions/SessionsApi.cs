using System.Text.Json.Serialization;
using Gateway.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gateway.Sessions;

/// <summary>A user's sessions, for the user and for admins to see and to end.</summary>
internal static class SessionsApi
{
    private sealed record Item(
        [property: JsonPropertyName("id")] Guid Id,
        [property: JsonPropertyName("current")] bool Current,
        [property: JsonPropertyName("created_at")] DateTime CreatedAt,
        [property: JsonPropertyName("last_seen_at")] DateTime LastSeenAt,
        [property: JsonPropertyName("user_agent")] string? UserAgent,
        [property: JsonPropertyName("address")] string? Address);

    /// <summary>Maps <c>/auth/sessions</c> and, for admins, <c>/auth/users/{id}/sessions</c>.</summary>
    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        var sessions = app.MapGroup($"{SignInPaths.Prefix}/sessions").AddEndpointFilter(RequireSession).RequireRateLimiting("api");
        sessions.MapGet("", ListAsync);
        sessions.MapDelete("/{id:guid}", EndOneAsync);
        sessions.MapDelete("", EndAllAsync);
        var others = app.MapGroup($"{SignInPaths.Prefix}/users/{{userId:long}}/sessions")
            .RequireAuthorization(policy => policy.RequireRole("admin")).AddEndpointFilter(RequireSession).RequireRateLimiting("api");
        others.MapGet("", ListOfAsync);
        others.MapDelete("/{id:guid}", EndOneOfAsync);
    }

    private static Task<Ok<Item[]>> ListAsync(HttpContext context, SessionStore store, CancellationToken cancellationToken) =>
        ListOfAsync(context.CurrentSession().UserId, context, store, cancellationToken);

    private static async Task<Ok<Item[]>> ListOfAsync(long userId, HttpContext context, SessionStore store, CancellationToken cancellationToken)
    {
        var current = context.CurrentSession();
        var sessions = await store.ListAsync(userId, cancellationToken);
        return TypedResults.Ok(sessions.Select(session => new Item(
            session.Id, session.Id == current.Id, session.CreatedAt, session.LastSeenAt, session.UserAgent, session.Address)).ToArray());
    }

    private static Task<Results<NoContent, Problem>> EndOneAsync(
        Guid id, HttpContext context, SessionStore store, TimeProvider clock, CancellationToken cancellationToken) =>
        EndOneOfAsync(context.CurrentSession().UserId, id, context, store, clock, cancellationToken);

    private static async Task<Results<NoContent, Problem>> EndOneOfAsync(
        long userId, Guid id, HttpContext context, SessionStore store, TimeProvider clock, CancellationToken cancellationToken)
    {
        var current = context.CurrentSession();
        if (id == current.Id)
        {
            await context.SignOutAsync(SessionDefaults.Scheme);
            return TypedResults.NoContent();
        }

        if (!IsRecent(current, clock))
        {
            return Reauthentication.Required();
        }

        var sessions = await store.ListAsync(userId, cancellationToken);
        if (sessions.All(session => session.Id != id))
        {
            return Problems.Of(StatusCodes.Status404NotFound, new(ErrorCodes.SessionNotFound, "There is no such session, or it has ended."));
        }

        await store.EndAsync(id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, Problem>> EndAllAsync(
        HttpContext context, SessionStore store, ProviderSignOut provider, TimeProvider clock, CancellationToken cancellationToken)
    {
        var current = context.CurrentSession();
        if (!IsRecent(current, clock))
        {
            return Reauthentication.Required();
        }

        await provider.SignOutEverywhereAsync(context, cancellationToken);
        foreach (var session in await store.ListAsync(current.UserId, cancellationToken))
        {
            await store.EndAsync(session.Id, cancellationToken);
        }

        await context.SignOutAsync(SessionDefaults.Scheme);
        return TypedResults.NoContent();
    }

    private static bool IsRecent(Session session, TimeProvider clock) => clock.GetUtcNow().UtcDateTime - session.SignedInAt <= Reauthentication.MostAge;

    private static Session CurrentSession(this HttpContext context) => context.Features.GetRequiredFeature<CurrentSession>().Session;

    /// <summary>Programs have no sessions: a token does not open these paths.</summary>
    private static ValueTask<object?> RequireSession(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Features.Get<CurrentSession>() is null
            ? ValueTask.FromResult<object?>(Problems.Of(
                StatusCodes.Status403Forbidden, new(ErrorCodes.SessionRequired, "Only users who are signed in have sessions.")))
            : next(context);
}
