using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;

namespace Persistence;

/// <summary>
/// The certificates by which keys are encrypted in the database, so that who reads it or a copy of it has none of them: the first one
/// encrypts, all decrypt. Without any, keys are stored as they are.
/// </summary>
public sealed class KeyCertificates
{
    private const string Section = "KeyProtection:Certificates";

    private readonly X509Certificate2[] _all;

    private KeyCertificates(X509Certificate2[] all) => _all = all;

    /// <summary>The one that encrypts.</summary>
    public X509Certificate2? Current => _all.FirstOrDefault();

    /// <exception cref="InvalidOperationException">A certificate cannot be used; the message says which, and why.</exception>
    public static KeyCertificates From(IConfiguration configuration) =>
        new([.. configuration.GetSection(Section).GetChildren().Select(Load)]);

    /// <summary>The certificate that a key was encrypted by.</summary>
    public X509Certificate2 Get(string thumbprint) => _all.FirstOrDefault(certificate => Thumbprint(certificate) == thumbprint)
        ?? throw new InvalidOperationException(
            $"A key in the database is encrypted by the certificate {thumbprint}: add it to {Section}, behind the current one.");

    /// <summary>The SHA-256 thumbprint.</summary>
    public static string Thumbprint(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Encrypts ASP.NET Core's own keys (of cookies, of stored tokens) too.</summary>
    public void Protect(IDataProtectionBuilder keys)
    {
        if (Current is { } current)
        {
            keys.ProtectKeysWithCertificate(current).UnprotectKeysWithAnyCertificate(_all);
        }
    }

    private static X509Certificate2 Load(IConfigurationSection section)
    {
        var path = section["Path"] ?? throw new InvalidOperationException($"{section.Path}:Path is missing: give a PKCS #12 file (.pfx) with an RSA key.");
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, section["Password"]);
            using var key = certificate.GetRSAPrivateKey();
            return key is not null ? certificate : throw new InvalidOperationException($"{section.Path}:Path: '{path}' has no RSA private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{section.Path}:Path: '{path}' cannot be read as PKCS #12 with {section.Path}:Password: {e.Message}", e);
        }
    }
}
