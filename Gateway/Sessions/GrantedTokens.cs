using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>What the OpenID Connect handler got from the token endpoint.</summary>
internal static class GrantedTokens
{
    public static TokenResponse Read(AuthenticationProperties? properties)
    {
        if (properties?.GetTokenValue("access_token") is not { } accessToken)
        {
            throw new InvalidOperationException("A session begins with an access token; the provider has given none.");
        }

        var expiresAt = properties.GetTokenValue("expires_at") is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
            : DateTimeOffset.MinValue;
        return new(accessToken, expiresAt, properties.GetTokenValue("refresh_token"), properties.GetTokenValue("id_token"));
    }
}
