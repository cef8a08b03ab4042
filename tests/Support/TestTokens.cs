using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Tests;

/// <summary>Tokens of a <see cref="TestIssuer"/>: those that are good, and those that lack one thing.</summary>
public static class TestTokens
{
    public static string Admin(this TestIssuer issuer, long id = 1) => issuer.User(id, "admin");

    public static string Member(this TestIssuer issuer, long id) => issuer.User(id, "member");

    public static string User(this TestIssuer issuer, long id, string? role) => issuer.Issue(UserClaims(id, role));

    public static string Machine(this TestIssuer issuer, string client = "api", string scopes = "users billing") =>
        issuer.Issue(new() { ["sub"] = client, ["client_id"] = client, ["scope"] = scopes });

    public static string Expired(this TestIssuer issuer) => issuer.Issue(UserClaims(1, "admin"), lifetime: TimeSpan.FromMinutes(-1));

    public static string NotYetValid(this TestIssuer issuer) =>
        issuer.Issue(UserClaims(1, "admin"), lifetime: TimeSpan.FromHours(2), validFrom: TimeSpan.FromHours(1));

    public static string WrongAudience(this TestIssuer issuer) => issuer.Issue(UserClaims(1, "admin"), audiences: ["gateway"]);

    public static string WrongIssuer(this TestIssuer issuer) => issuer.Issue(UserClaims(1, "admin"), issuerName: "http://elsewhere.example/");

    public static string WrongType(this TestIssuer issuer) => issuer.Issue(UserClaims(1, "admin"), type: "JWT");

    /// <summary>An admin's that somebody has signed with a key of their own, under the issuer's key id.</summary>
    public static string ForeignKey(this TestIssuer issuer)
    {
        var key = TestIssuer.NewKey();
        key.KeyId = issuer.Key.KeyId;
        return issuer.Issue(UserClaims(1, "admin"), key: key);
    }

    public static string AlgNone(this TestIssuer issuer) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""")}.{issuer.Admin().Split('.')[1]}.";

    public static string Issue(
        this TestIssuer issuer,
        Dictionary<string, object> claims,
        IEnumerable<string>? audiences = null,
        TimeSpan? lifetime = null,
        string? issuerName = null,
        string type = "at+jwt",
        SecurityKey? key = null,
        TimeSpan? validFrom = null)
    {
        var now = DateTime.UtcNow;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = issuerName ?? issuer.Name,
            IssuedAt = now.AddHours(-1),
            NotBefore = now + (validFrom ?? TimeSpan.FromHours(-1)),
            Expires = now + (lifetime ?? TimeSpan.FromMinutes(10)),
            TokenType = type,
            Claims = claims,
            SigningCredentials = new(key ?? issuer.Key, SecurityAlgorithms.EcdsaSha256),
        };
        foreach (var audience in audiences ?? ["users-api", "billing-api"])
        {
            descriptor.Audiences.Add(audience);
        }

        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    private static Dictionary<string, object> UserClaims(long id, string? role)
    {
        var name = role == "admin" ? "admin" : $"user-{id}";
        var claims = new Dictionary<string, object>
        {
            ["sub"] = id.ToString(CultureInfo.InvariantCulture),
            ["client_id"] = "gateway",
            ["scope"] = "openid profile email offline_access users billing",
            ["preferred_username"] = name,
            ["email"] = $"{name}@example.com",
            ["auth_time"] = EpochTime.GetIntDate(DateTime.UtcNow),
        };
        if (role is not null)
        {
            claims["role"] = role;
        }

        return claims;
    }
}
