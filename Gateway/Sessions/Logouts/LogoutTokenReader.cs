using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions.Logouts;

/// <summary>Checks logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.6).</summary>
internal sealed class LogoutTokenReader(ProviderConfiguration provider, IOptions<AuthOptions> auth, TimeProvider clock)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    // No provider has a reason to tell of what was longer ago with a token that it has just made, and none to make one valid for longer.
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(1);

    /// <summary>Null where the token is not valid; whether it was used before is for the database to say.</summary>
    /// <exception cref="ProviderUnavailableException">The provider's keys are not known.</exception>
    public async Task<ProviderLogout?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var configuration = await provider.GetConfigurationAsync(cancellationToken);
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new()
        {
            ConfigurationManager = provider,
            ValidIssuer = configuration.Issuer,
            ValidAudience = auth.Value.ClientId,
            ValidAlgorithms = BearerTokens.Algorithms,
            ClockSkew = ClockSkew,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken valid } ? Read(valid) : null;
    }

    private ProviderLogout? Read(JsonWebToken token)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (subject, session) = (Find(token, "sub"), Find(token, "sid"));
        if ((subject is null && session is null)
            || token.Id is not { Length: >= 1 and <= UsedLogoutToken.MostCharacters } id
            || token.IssuedAt > now + ClockSkew || token.IssuedAt < now - LongestLife || token.ValidTo > now + LongestLife
            || token.TryGetClaim("nonce", out _)
            || !TellsOfLogout(token))
        {
            return null;
        }

        return new(id, subject, session, ProviderSession.TimeOf(Find(token, "toe")) ?? token.IssuedAt, token.ValidTo);
    }

    private static bool TellsOfLogout(JsonWebToken token) =>
        token.TryGetPayloadValue<JsonElement>("events", out var events)
        && events.ValueKind == JsonValueKind.Object
        && events.TryGetProperty(Event, out var logout)
        && logout.ValueKind == JsonValueKind.Object;

    private static string? Find(JsonWebToken token, string type) => token.TryGetClaim(type, out var claim) && claim.Value.Length > 0 ? claim.Value : null;
}
