using Gateway.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ServiceDefaults;

namespace Gateway.Sessions.Logouts;

/// <summary>Where the provider tells that sessions have ended. No browser comes here: what counts is the provider's signature.</summary>
internal static class BackchannelLogoutApi
{
    private const int MostBytes = 32 * 1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>Maps <c>POST /auth/backchannel-logout</c>.</summary>
    public static void MapBackchannelLogout(this IEndpointRouteBuilder app) => app.MapPost($"{SignInPaths.Prefix}/backchannel-logout", EndAsync)
        .AllowAnonymous()
        .RequireRateLimiting("api")
        .WithRequestTimeout(Timeout)
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    private static async Task<Results<Ok, Problem>> EndAsync(HttpContext context, LogoutTokenReader reader, SessionStore store, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType);
        }

        return await context.Request.TryReadFormAsync(cancellationToken) is { } form
            && form["logout_token"] is [{ Length: > 0 } token]
            && await reader.ReadAsync(token, cancellationToken) is { } logout
            && await store.EndAsync(logout, cancellationToken)
            ? TypedResults.Ok()
            : Problems.Of(
                StatusCodes.Status400BadRequest,
                new(ErrorCodes.LogoutTokenRefused, "logout_token must be a token of the provider that tells of a logout and was not used before."));
    }
}
