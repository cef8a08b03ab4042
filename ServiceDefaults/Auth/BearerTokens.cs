using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth;

/// <summary>Access tokens in the <c>Authorization</c> header.</summary>
public static class BearerTokens
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(10);

    /// <summary>Algorithms with a public and a private key: not <c>none</c>, and no shared secrets.</summary>
    public static readonly IReadOnlyList<string> Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>
    /// Accepts tokens that the provider has issued for one of the audiences: signed with a key that it publishes, of the right
    /// type and not expired. Needs <see cref="ProviderExtensions.AddIdentityProvider"/>.
    /// </summary>
    public static AuthenticationBuilder AddBearerTokens(this AuthenticationBuilder authentication, params string[] audiences)
    {
        authentication.AddJwtBearer();
        authentication.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<AuthOptions>, ProviderConfiguration, TimeProvider>((bearer, auth, provider, clock) =>
            {
                bearer.TokenHandlers.Clear();
                bearer.TokenHandlers.Add(new VerifiedTokens(provider, clock));
                bearer.ConfigurationManager = provider;
                bearer.TokenValidationParameters = Validation(auth.Value, audiences);
                bearer.Events = new() { OnMessageReceived = context => LoadKeysAsync(context, provider), OnForbidden = AddChallenge };
            });
        return authentication;
    }

    private static TokenValidationParameters Validation(AuthOptions options, string[] audiences) => new()
    {
        ValidAudiences = options.Audience is { Length: > 0 } audience ? [audience] : audiences,
        ValidAlgorithms = Algorithms,
        ValidTypes = [options.TokenType],
        ClockSkew = ClockSkew,
        NameClaimType = "preferred_username",
        RoleClaimType = options.RoleClaim,
    };

    // Without keys no token can be checked, and 401 would tell the client that its own is bad.
    private static async Task LoadKeysAsync(MessageReceivedContext context, ProviderConfiguration provider)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            await provider.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
    }

    private static Task AddChallenge(ForbiddenContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
        return Task.CompletedTask;
    }
}
