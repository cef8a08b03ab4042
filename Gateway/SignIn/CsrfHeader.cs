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
        context.Features.Get<CurrentSession>() is not null && IsUnsafe(context.Request.Method) && !IsThere(context.Request)
            ? Refusal().ExecuteAsync(context)
            : next(context));

    public static bool IsThere(HttpRequest request) => request.Headers[Name] == Value;

    public static IResult Refusal() => Problems.Of(
        StatusCodes.Status403Forbidden, $"A request that changes something needs the header {Name}: {Value} where a cookie says who sends it.");

    private static bool IsUnsafe(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);
}
