using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Users.Api.Accounts.SignIns;
using Users.Api.Keys;

namespace Users.Api.Connect.BackchannelLogout;

/// <summary>Makes logout tokens (OpenID Connect Back-Channel Logout 1.0, section 2.4).</summary>
internal sealed class LogoutTokens(KeyRing keys, IOptions<AuthOptions> auth, TimeProvider clock)
{
    // As the specification recommends; each attempt to send one makes a new token.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, object> Events = new()
    {
        ["http://schemas.openid.net/event/backchannel-logout"] = new Dictionary<string, object>(),
    };

    public string Create(LogoutNotice notice)
    {
        var now = clock.Now();
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString(),
            [JwtRegisteredClaimNames.Sub] = notice.UserId.ToString(CultureInfo.InvariantCulture),
            ["events"] = Events,
            // The time of the event (RFC 8417): a sign-in since then is not meant, however late this arrives.
            ["toe"] = SignInClaims.Seconds(notice.At),
        };
        if (notice.SignIn is { } signIn)
        {
            claims[JwtRegisteredClaimNames.Sid] = signIn.ToString();
        }

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "logout+jwt",
            Issuer = auth.Value.IssuerAddress.ToString(),
            Audience = notice.ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = claims,
            SigningCredentials = keys.ActiveSigning,
        });
    }
}
