using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Tests;

/// <summary>
/// What services see of the identity provider: its discovery document, keys and token endpoint, on a port of its own or mapped
/// into a test's users-api; and tokens as it would issue them, or as nobody should accept them.
/// </summary>
public sealed class TestIssuer : IAsyncDisposable
{
    public const string Issuer = "http://localhost:8000/";

    private readonly Lock _gate = new();
    private readonly List<SecurityKey> _keys = [];
    private WebApplication? _app;

    public TestIssuer() => RotateKey();

    public SecurityKey Key { get; private set; } = null!;

    /// <summary>Whether it is another provider than users-api, which issues tokens in the name of its own address.</summary>
    public bool IsOther { get; init; }

    public string Name => IsOther ? $"{Address}/" : Issuer;

    public string Address => _app?.Urls.Single() ?? throw new InvalidOperationException("The issuer is not started.");

    public int KeyReads { get; private set; }

    public int TokenRequests { get; private set; }

    /// <summary>The settings by which a service trusts it, once it is started: in-process with colons, for a process of its own with <c>__</c>.</summary>
    public IEnumerable<(string Name, string Value)> Settings(string separator = ":") =>
    [
        ($"Auth{separator}Issuer", Issuer),
        ($"Auth{separator}Backchannel", _app?.Urls.Single() ?? ""),
        ($"Auth{separator}ClientId", "billing-api"),
        ($"Auth{separator}ClientSecret", "a secret of tests"),
    ];

    public async Task StartAsync(string address = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add(address);
        Map(_app);
        await _app.StartAsync();
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/openid-configuration", () => TypedResults.Json(new
        {
            issuer = Name,
            jwks_uri = $"{Name}.well-known/jwks",
            token_endpoint = $"{Name}connect/token",
            authorization_endpoint = $"{Name}connect/authorize",
        }));
        routes.MapGet("/.well-known/jwks", () =>
        {
            lock (_gate)
            {
                KeyReads++;
                return TypedResults.Json(new { keys = _keys.Select(PublicHalf).ToArray() });
            }
        });
        routes.MapPost("/connect/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            TokenRequests++;
            return TypedResults.Json(new { access_token = this.Machine(form["client_id"]!, form["scope"]!), token_type = "Bearer", expires_in = 600 });
        });
    }

    /// <summary>Signs with a new key from now on; the ones before are published still, unless they are to be dropped.</summary>
    public void RotateKey(bool drop = false)
    {
        lock (_gate)
        {
            if (drop)
            {
                _keys.Clear();
            }

            Key = NewKey();
            _keys.Add(Key);
        }
    }

    public static ECDsaSecurityKey NewKey() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = Guid.NewGuid().ToString("N") };

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static object PublicHalf(SecurityKey key)
    {
        var web = JsonWebKeyConverter.ConvertFromECDsaSecurityKey((ECDsaSecurityKey)key);
        return new { kty = web.Kty, use = "sig", alg = "ES256", kid = key.KeyId, crv = web.Crv, x = web.X, y = web.Y };
    }
}
