using Gateway.Sessions;

namespace Gateway.SignIn;

/// <summary>
/// The header that tells this site's own scripts from another site's forms and links: those can have a browser send its cookie,
/// but no header.
/// </summary>
internal static class CsrfHeader
{
    private const string Name = "X-CSRF";
    private const string Value = "1";

    /// <summary>Refuses what would change something in a session without it. Call it after authentication.</summary>
    public static void UseCsrfHeader(this WebApplication app) => app.Use((context, next) =>
        context.Features.Get<CurrentSession>() is not null && IsUnsafe(context.Request.Method) && !IsPresent(context.Request)
            ? Missing().ExecuteAsync(context)
            : next(context));

    /// <summary>Demands it of an endpoint that is open to all.</summary>
    public static RouteHandlerBuilder RequireCsrfHeader(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter((context, next) =>
        IsPresent(context.HttpContext.Request) ? next(context) : ValueTask.FromResult<object?>(Missing()));

    private static bool IsPresent(HttpRequest request) => request.Headers[Name] == Value;

    private static Problem Missing() => Problems.Of(
        StatusCodes.Status403Forbidden,
        new(ErrorCodes.CsrfHeaderMissing, $"A request in a session that changes something needs the header {Name}: {Value}."));

    private static bool IsUnsafe(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);
}
