using Gateway.Sessions;
using Gateway.Telemetry;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceDefaults.Auth.Provider;

namespace Gateway.SignIn;

/// <summary>Signing in and out, and who is signed in.</summary>
internal static class SignInApi
{
    /// <summary>Maps <c>/auth/login</c>, <c>/auth/logout</c>, <c>/auth/me</c> and <c>/auth/refresh</c>.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        var auth = app.MapGroup(SignInPaths.Prefix);
        auth.MapGet("/login", Login).AllowAnonymous().RequireRateLimiting("sign-in");
        auth.MapPost("/logout", LogoutAsync).AllowAnonymous().RequireRateLimiting("sign-in").RequireCsrfHeader();
        auth.MapGet("/me", Me).RequireRateLimiting("api");
        auth.MapPost("/refresh", RefreshAsync).RequireRateLimiting("sign-in");
    }

    private static IResult Login(HttpContext context, string? returnUrl, string? prompt, IOptions<AuthOptions> auth)
    {
        var local = ReturnUrl.Local(returnUrl);
        PendingSignIns.ForgetOldest(context);
        // Who is signed in is asked again, where a service wants to be sure that it is still them.
        var again = prompt == OpenIdConnectPrompt.Login ? prompt : null;
        // The provider sends the browser back to the public address, where it must find the cookies that it gets now.
        return auth.Value.PublicAddress is { } address && !IsAt(context.Request, address)
            ? TypedResults.Redirect(new Uri(address, "auth/login" + QueryOf(local, again)).ToString())
            : TypedResults.Challenge(new OpenIdConnectChallengeProperties { RedirectUri = local, Prompt = again }, [OpenIdConnectDefaults.AuthenticationScheme]);
    }

    private static string QueryOf(string returnUrl, string? prompt)
    {
        var query = new QueryBuilder { { "returnUrl", returnUrl } };
        if (prompt is not null)
        {
            query.Add("prompt", prompt);
        }

        return query.ToString();
    }

    private static async Task<IResult> LogoutAsync(HttpContext context, ProviderSignOut provider)
    {
        await context.SignOutAsync(SessionDefaults.Scheme);
        return TypedResults.Ok(new { url = await provider.GetAddressAsync(context) });
    }

    private static IResult Me(HttpContext context, IConfiguration configuration) =>
        Describe(context.Features.Get<CurrentSession>()?.Session, configuration);

    /// <summary>For users who have just changed their own account: the session has what its last token says.</summary>
    private static async Task<IResult> RefreshAsync(HttpContext context, SessionRefresh refresh, IConfiguration configuration) =>
        Describe(context.Features.Get<CurrentSession>() is { Session: var session } ? await refresh.RenewAsync(session) : null, configuration);

    /// <summary>Who is signed in; and whether traces are taken, since trying it where they are not would be an error in the browser's console.</summary>
    private static IResult Describe(Session? session, IConfiguration configuration) => session is null
        ? Problems.Of(StatusCodes.Status401Unauthorized)
        : TypedResults.Ok(new
        {
            id = session.UserId,
            username = session.Username,
            email = session.Email,
            role = session.Role,
            traces = OtlpTraces.From(configuration) is not null,
        });

    private static bool IsAt(HttpRequest request, Uri address) =>
        string.Equals(request.Scheme, address.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(request.Host.Host, address.Host, StringComparison.OrdinalIgnoreCase)
        && (request.Host.Port ?? address.Port) == address.Port;
}
