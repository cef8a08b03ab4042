using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>Knows by the cookie who is signed in. The cookie holds a key and nothing else; the tokens stay here.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> schemes,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    SessionStore store,
    SessionRefresh refresh,
    SessionTokenProtector protector,
    IOptions<AuthOptions> auth,
    IOptionsMonitor<SessionSettings> options)
    : SignInAuthenticationHandler<AuthenticationSchemeOptions>(schemes, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionKey.Hash(Request.Cookies[SessionDefaults.CookieOf(Request)]) is not { } hash)
        {
            return AuthenticateResult.NoResult();
        }

        var found = await store.FindAsync(hash, Context.RequestAborted);
        var session = found is null ? null : await refresh.EnsureAsync(found, Context.RequestAborted);
        if (session is null)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        Context.Features.Set(new CurrentSession(session, protector.Unprotect(session.Tokens).AccessToken));
        var user = new SessionUser(session.UserId, session.Username, session.Email, session.Role);
        return AuthenticateResult.Success(new(user.ToPrincipal(session.Id), Scheme.Name));
    }

    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var granted = GrantedTokens.Read(properties);
        var sessionUser = SessionUser.Read(granted, auth.Value)
            ?? throw new InvalidOperationException("The tokens name no user; the sign-in should have been refused.");
        var provider = ProviderSession.Read(granted);
        // Who was signed in here before is not any more.
        await EndCurrentAsync(provider);

        var key = SessionKey.Create();
        var tokens = protector.Protect(new(granted.AccessToken, granted.RefreshToken));
        var browser = Browser.Of(Context);
        var isAdded = await store.AddAsync(
            provider,
            () =>
            {
                var session = new Session(SessionKey.Hash(key)!, browser, provider, TimeProvider.GetUtcNow().UtcDateTime);
                session.Take(sessionUser, tokens, granted.ExpiresAt.UtcDateTime);
                return session;
            },
            Context.RequestAborted);
        if (isAdded)
        {
            Response.Cookies.Append(SessionDefaults.CookieOf(Request), key, Cookie(options.CurrentValue.Lifetime));
        }
    }

    protected override Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return EndCurrentAsync(next: null);
    }

    /// <param name="next">The sign-in that takes its place; where it is the same, it is not to be ended at the provider.</param>
    private async Task EndCurrentAsync(ProviderSession? next)
    {
        if (SessionKey.Hash(Request.Cookies[SessionDefaults.CookieOf(Request)]) is { } hash)
        {
            Response.Cookies.Delete(SessionDefaults.CookieOf(Request), Cookie(maxAge: null));
            if (await store.FindAsync(hash, Context.RequestAborted) is { } session)
            {
                await store.EndAsync(session.Id, Context.RequestAborted, revoke: next?.Id is null || next.Id != session.ProviderSessionId);
            }
        }
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // What is asked for is a token in any case; a browser without a session goes by the status.
        Response.Headers.WWWAuthenticate = "Bearer";
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private CookieOptions Cookie(TimeSpan? maxAge) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
        MaxAge = maxAge,
        Path = "/",
        IsEssential = true,
    };
}
