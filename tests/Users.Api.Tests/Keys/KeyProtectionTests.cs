using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Persistence;
using ServiceDefaults.Auth.Provider;
using Users.Api.Keys;

namespace Users.Api.Tests.Keys;

/// <summary>Which keys there are, and how the database has them.</summary>
public sealed class KeyProtectionTests
{
    [Fact]
    public async Task New_keys_are_on_P256_and_one_of_RSA_goes_on()
    {
        await using var app = new SignInApp();
        await app.InitializeAsync();
        await IsSignedAsync(app, "ES256");

        using var rsa = RSA.Create(2048);
        await using var insert = app.Database.CreateCommand(
            "INSERT INTO signing_keys (id, use, material, created_at, active_from) VALUES ('of an earlier version', 'signing', $1, now(), now())");
        insert.Parameters.Add(new() { Value = rsa.ExportPkcs8PrivateKey() });
        await insert.ExecuteNonQueryAsync();
        await app.Services.GetRequiredService<KeyRing>().ReloadAsync(CancellationToken.None);
        // As it happens every five minutes; a key is published for days before it signs.
        var provider = app.Services.GetRequiredService<ProviderConfiguration>();
        await Poll.UntilAsync(
            async () =>
            {
                provider.RequestRefresh();
                return (await provider.GetConfigurationAsync(CancellationToken.None)).SigningKeys.Any(key => key.KeyId == "of an earlier version");
            },
            "the key is read");

        await IsSignedAsync(app, "RS256");
        var published = (await app.Client.GetAsync("/.well-known/jwks").JsonAsync())["keys"]!.AsArray().Select(key => $"{key!["kty"]} {key["alg"]}");
        Assert.Equal(["RSA RS256", "EC ES256"], published);
    }

    [Fact]
    public async Task A_certificate_encrypts_all_keys_and_another_takes_its_place()
    {
        await using var open = new SignInApp();
        await open.InitializeAsync();
        using var folder = new TemporaryFolder();
        var (first, second) = (Certificate(folder.At("first.pfx")), Certificate(folder.At("second.pfx")));

        await using (var app = await ProtectedApp.StartAsync(open.ConnectionString, first.Path))
        {
            await IsSignedAsync(app, "ES256");
            Assert.Equal(first.Thumbprint, await app.ExecuteAsync("SELECT string_agg(DISTINCT certificate, ' ') FROM signing_keys"));
            Assert.Equal(0L, await app.ExecuteAsync("SELECT count(*) FROM signing_keys WHERE certificate IS NULL OR length(material) < 400"));
        }

        await using (var app = await ProtectedApp.StartAsync(open.ConnectionString, second.Path, first.Path))
        {
            await IsSignedAsync(app, "ES256");
            Assert.Equal(second.Thumbprint, await app.ExecuteAsync("SELECT string_agg(DISTINCT certificate, ' ') FROM signing_keys"));
        }

        await using var scope = open.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<KeyStore>().LoadAsync(CancellationToken.None);
        var refused = Assert.Throws<InvalidOperationException>(() => keys[0].ToSecurityKey(scope.ServiceProvider.GetRequiredService<KeyCertificates>()));
        Assert.Contains($"{second.Thumbprint}: add it to KeyProtection:Certificates", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_is_named()
    {
        await using var app = new ProtectedApp("", ["/nowhere.pfx"]);
        var refused = Assert.ThrowsAny<Exception>(() => app.Services);
        Assert.Contains("KeyProtection:Certificates:0:Path: '/nowhere.pfx'", refused.ToString(), StringComparison.Ordinal);
    }

    private static async Task IsSignedAsync(SignInApp app, string algorithm)
    {
        using var response = await new CodeFlow(app.Client).AskAsync(("client_id", "api"), ("grant_type", "client_credentials"));
        var token = (string)(await response.JsonAsync(HttpStatusCode.OK))["access_token"]!;
        Assert.Equal(algorithm, new JsonWebToken(token).Alg);
        using var client = app.ClientFor(token);
        await client.GetAsync("/users?limit=1").HasStatusAsync(HttpStatusCode.OK);
    }

    private static (string Path, string Thumbprint) Certificate(string path)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, ProtectedApp.CertificatePassword));
        return (path, KeyCertificates.Thumbprint(certificate));
    }

    private sealed class ProtectedApp(string connectionString, string[] certificates) : SignInApp
    {
        public const string CertificatePassword = "of the file";

        public static async Task<ProtectedApp> StartAsync(string connectionString, params string[] certificates)
        {
            var app = new ProtectedApp(connectionString, certificates);
            await app.InitializeAsync();
            return app;
        }

        protected override Task<string> CreateDatabaseAsync() => Task.FromResult(connectionString);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (index, path) in certificates.Index())
            {
                builder.UseSetting($"KeyProtection:Certificates:{index}:Path", path);
                builder.UseSetting($"KeyProtection:Certificates:{index}:Password", CertificatePassword);
            }
        }
    }
}
