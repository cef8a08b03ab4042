using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Gateway.Tests.Sessions;

/// <summary>
/// A real OpenID Connect server with a database of its own, in the place of users-api or of another provider. Everything else
/// that it is asked for it answers with 200, as an API would.
/// </summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string ClientSecret = "a secret of the gateway in tests";
    private static readonly string[] Methods = ["GET", "POST"];

    // OpenIddict's ephemeral keys take seconds to make, which the gateway would wait for.
    private static readonly SymmetricSecurityKey EncryptionKey = new(RandomNumberGenerator.GetBytes(32));
    private static readonly RsaSecurityKey SigningKey = new(RSA.Create(2048));

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Query, IHeaderDictionary Headers, string Grant)> _requests = new();

    private readonly Uri? _issuer;

    private TestProvider(WebApplication app, Uri? issuer) => (_app, _issuer) = (app, issuer);

    public ProviderUser User { get; set; } = new();

    public (string Id, string Role) ClaimNames { get; set; } = ("sub", "role");

    /// <summary>The <c>sid</c> of the ID tokens that it issues; null for none.</summary>
    public string? SessionId { get; set; }

    /// <summary>What becomes of the ID tokens that it issues, by their claims.</summary>
    public Action<SecurityTokenDescriptor>? SpoilIdToken { get; set; }

    public TimeSpan Delay { get; set; }

    public string Address => _app.Urls.Single();

    public IReadOnlyCollection<(string Path, string Query, IHeaderDictionary Headers, string Grant)> Requests => _requests;

    public int Refreshes => _requests.Count(request => request.Grant == GrantTypes.RefreshToken);

    /// <summary>Starts it, with the gateway as its client.</summary>
    /// <param name="gateway">Where the browser finds the gateway.</param>
    /// <param name="issuer">In whose name it issues tokens; its own by default.</param>
    /// <param name="address">Where it listens.</param>
    public static async Task<TestProvider> StartAsync(Uri gateway, Uri? issuer = null, string address = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var database = await Postgres.CreateDatabaseAsync("provider");
        builder.Services.AddDbContext<ProviderDbContext>(options => options.UseNpgsql(database).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<ProviderDbContext>())
            .AddServer(server => Configure(server, issuer));
        var provider = new TestProvider(builder.Build(), issuer);
        provider._app.Urls.Add(address);
        provider._app.Use(provider.RecordAsync);
        provider._app.UseRouting();
        provider._app.UseAuthentication();
        provider._app.MapMethods("/connect/authorize", Methods, provider.Authorize);
        provider._app.MapMethods("/connect/end-session", Methods, () =>
            Results.SignOut(new() { RedirectUri = "/" }, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]));
        provider._app.MapFallback(() => "an answer");
        await provider.RegisterAsync(gateway);
        await provider._app.StartAsync();
        return provider;
    }

    public async Task ChangeSecretAsync(string secret)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        await applications.UpdateAsync((await applications.FindByClientIdAsync("gateway"))!, secret);
    }

    public async Task RevokeAllAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().RevokeBySubjectAsync(User.Id);
    }

    /// <summary>What it would send to tell that sessions have ended; the test can spoil it.</summary>
    public string LogoutToken(string? subject, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            TokenType = "logout+jwt",
            Issuer = _issuer?.ToString() ?? $"{Address}/",
            Audience = "gateway",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(2),
            Claims = new Dictionary<string, object>
            {
                ["jti"] = Guid.NewGuid().ToString(),
                ["events"] = new Dictionary<string, object> { ["http://schemas.openid.net/event/backchannel-logout"] = new Dictionary<string, object>() },
            },
            SigningCredentials = new(SigningKey, SecurityAlgorithms.RsaSha256),
        };
        if (subject is not null)
        {
            token.Claims["sub"] = subject;
        }

        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder server, Uri? issuer)
    {
        if (issuer is not null)
        {
            server.SetIssuer(issuer);
        }

        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
            .SetEndSessionEndpointUris("connect/end-session").SetRevocationEndpointUris("connect/revocation")
            .AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().RequireProofKeyForCodeExchange()
            .RegisterScopes(Scopes.Profile, Scopes.Email, "users", "billing")
            .AddEncryptionKey(EncryptionKey).AddSigningKey(SigningKey).DisableAccessTokenEncryption()
            // A refresh token that is used twice is refused at once.
            .SetRefreshTokenReuseLeeway(TimeSpan.Zero)
            .UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
    }

    private async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var grant = "";
        if (context.Request.Path == "/connect/token")
        {
            context.Request.EnableBuffering();
            grant = (await context.Request.ReadFormAsync())["grant_type"].ToString();
            await Task.Delay(Delay);
        }

        _requests.Enqueue((context.Request.Path, context.Request.QueryString.ToString(), new HeaderDictionary(context.Request.Headers.ToDictionary()), grant));
        if (_issuer is not null)
        {
            // As users-api does: whoever calls, the addresses that it tells are below the public one.
            context.Request.Host = HostString.FromUriComponent(_issuer);
        }

        await (SpoilIdToken is { } spoil && grant == GrantTypes.AuthorizationCode ? AnswerSpoiledAsync(context, next, spoil) : next(context));
    }

    /// <summary>Signs the ID token of the answer anew, with what the test wants to be wrong.</summary>
    private static async Task AnswerSpoiledAsync(HttpContext context, RequestDelegate next, Action<SecurityTokenDescriptor> spoil)
    {
        var (body, buffer) = (context.Response.Body, new MemoryStream());
        context.Response.Body = buffer;
        await next(context);
        var answer = JsonNode.Parse(buffer.ToArray())!;
        var token = new JsonWebToken((string)answer["id_token"]!);
        var anew = new SecurityTokenDescriptor
        {
            Issuer = token.Issuer,
            Audience = token.Audiences.Single(),
            IssuedAt = token.IssuedAt,
            NotBefore = token.IssuedAt,
            Expires = token.ValidTo,
            Claims = token.Claims.Where(claim => claim.Type is not ("iss" or "aud" or "iat" or "nbf" or "exp")).ToDictionary(claim => claim.Type, claim => (object)claim.Value),
            SigningCredentials = new(SigningKey, SecurityAlgorithms.RsaSha256),
        };
        spoil(anew);
        answer["id_token"] = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(anew);
        context.Response.Body = body;
        context.Response.ContentLength = null;
        await context.Response.WriteAsync(answer.ToJsonString());
    }

    private IResult Authorize(HttpContext context)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var identity = new ClaimsIdentity("provider", Claims.PreferredUsername, ClaimNames.Role)
            .SetClaim(Claims.Subject, ClaimNames.Id == Claims.Subject ? User.Id : $"subject-{User.Id}")
            .SetClaim(ClaimNames.Id, User.Id)
            .SetClaim(Claims.PreferredUsername, User.Username)
            .SetClaim(Claims.Email, User.Email)
            .SetClaim("sid", SessionId)
            .SetClaim(ClaimNames.Role, User.Role);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(request.GetScopes());
        principal.SetResources("users-api", "billing-api");
        principal.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private async Task RegisterAsync(Uri gateway)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProviderDbContext>().Database.EnsureCreatedAsync();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = "gateway",
            ClientSecret = ClientSecret,
            ConsentType = ConsentTypes.Implicit,
            RedirectUris = { new Uri(gateway, "auth/callback") },
            PostLogoutRedirectUris = { gateway },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession, Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile, Permissions.Scopes.Email, Permissions.Prefixes.Scope + "users", Permissions.Prefixes.Scope + "billing",
            },
        });
    }
}
