using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using ServiceDefaults.Auth.Provider;

namespace Gateway.Sessions;

/// <summary>The sign-in at the provider from which a session comes, as its ID token tells.</summary>
/// <param name="Subject">The user, by the provider's name.</param>
/// <param name="Id">The provider's session, if it tells.</param>
/// <param name="SignedInAt">UTC, by the provider's clock.</param>
public sealed record ProviderSession(string Subject, string? Id, DateTime SignedInAt)
{
    public static ProviderSession Read(TokenResponse tokens)
    {
        var token = new JsonWebTokenHandler().ReadJsonWebToken(tokens.IdToken ?? tokens.AccessToken);
        return new(token.Subject, Find("sid"), TimeOf(Find("auth_time")) ?? token.IssuedAt);

        string? Find(string type) => token.TryGetClaim(type, out var claim) ? claim.Value : null;
    }

    /// <summary>A time as JSON Web Tokens have it: seconds since 1970, perhaps with a fraction.</summary>
    public static DateTime? TimeOf(string? seconds) =>
        double.TryParse(seconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 253402300799
            ? DateTime.UnixEpoch.AddMilliseconds(Math.Round(value * 1000))
            : null;
}
