using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ServiceDefaults.Auth.Provider;

namespace ServiceDefaults.Auth;

/// <summary>
/// Verifies tokens, each once: one that is valid is remembered until it expires or the provider's keys are read anew. What a token
/// says cannot change meanwhile, and a key that is withdrawn ends its tokens as soon as without this. Requests with the same token share
/// what it says: whoever wants to add to it makes an identity of their own.
/// </summary>
internal sealed class VerifiedTokens(ProviderConfiguration provider, TimeProvider clock) : TokenHandler
{
    // Some 2 KB each. More than that are in use at once on few systems, where some are then verified again.
    private const int Capacity = 10_000;

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private KeySet? _current;

    public override SecurityToken ReadToken(string token) => _handler.ReadToken(token);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var verified = VerifiedBy(await provider.GetConfigurationAsync(CancellationToken.None));
        if (verified.TryGetValue(token, out var known) && clock.GetUtcNow().UtcDateTime < known.SecurityToken.ValidTo + validationParameters.ClockSkew)
        {
            return known;
        }

        verified.TryRemove(token, out _);
        var result = await _handler.ValidateTokenAsync(token, validationParameters);
        if (result.IsValid)
        {
            Remember(verified, token, result);
        }

        return result;
    }

    private static void Remember(ConcurrentDictionary<string, TokenValidationResult> verified, string token, TokenValidationResult result)
    {
        if (verified.Count >= Capacity)
        {
            verified.Clear();
        }

        verified[token] = result;
    }

    private ConcurrentDictionary<string, TokenValidationResult> VerifiedBy(OpenIdConnectConfiguration configuration)
    {
        var current = Volatile.Read(ref _current);
        if (current?.Configuration != configuration)
        {
            Volatile.Write(ref _current, current = new(configuration, new(StringComparer.Ordinal)));
        }

        return current.Tokens;
    }

    private sealed record KeySet(OpenIdConnectConfiguration Configuration, ConcurrentDictionary<string, TokenValidationResult> Tokens);
}
