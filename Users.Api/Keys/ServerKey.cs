using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Users.Api.Keys;

/// <summary>A key of the OpenID Connect server, shared by all replicas.</summary>
public sealed class ServerKey
{
    private const int SymmetricBytes = 32;
    private const int IdBytes = 16;
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string Aes256Cbc = "2.16.840.1.101.3.4.1.42";

    // For EF Core.
    private ServerKey()
    {
    }

    private ServerKey(KeyUse use, byte[] material, DateTime now, DateTime activeFrom) =>
        (Id, Use, Material, CreatedAt, ActiveFrom) =
            (RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true), use, material, now, activeFrom);

    /// <summary>The <c>kid</c> of tokens.</summary>
    public string Id { get; private set; } = "";

    public KeyUse Use { get; private set; }

    /// <summary>
    /// A private key (PKCS #8) on the curve P-256, or one of RSA from earlier versions, for signing; 256 random bits for encryption. With a
    /// <see cref="Certificate"/>, that in an envelope of CMS.
    /// </summary>
    public byte[] Material { get; private set; } = [];

    /// <summary>The thumbprint of the certificate that encrypts the material.</summary>
    public string? Certificate { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it takes over from the previous key.</summary>
    public DateTime ActiveFrom { get; private set; }

    public static ServerKey Create(KeyUse use, DateTime now, DateTime activeFrom)
    {
        if (use == KeyUse.Encryption)
        {
            return new(use, RandomNumberGenerator.GetBytes(SymmetricBytes), now, activeFrom);
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(use, key.ExportPkcs8PrivateKey(), now, activeFrom);
    }

    /// <summary>Whether the certificate in use is not the one that encrypts it.</summary>
    public bool NeedsEncryption(KeyCertificates certificates) =>
        certificates.Current is { } current && KeyCertificates.Thumbprint(current) != Certificate;

    /// <summary>Encrypts it by the certificate in use, if there is one.</summary>
    public void Encrypt(KeyCertificates certificates)
    {
        if (certificates.Current is { } current && NeedsEncryption(certificates))
        {
            var envelope = new EnvelopedCms(new ContentInfo(Decrypt(certificates)), new AlgorithmIdentifier(new Oid(Aes256Cbc)));
            envelope.Encrypt(new CmsRecipient(SubjectIdentifierType.IssuerAndSerialNumber, current, RSAEncryptionPadding.OaepSHA256));
            (Material, Certificate) = (envelope.Encode(), KeyCertificates.Thumbprint(current));
        }
    }

    public SecurityKey ToSecurityKey(KeyCertificates certificates)
    {
        var material = Decrypt(certificates);
        if (Use == KeyUse.Encryption)
        {
            return new SymmetricSecurityKey(material) { KeyId = Id };
        }

        if (Pkcs8PrivateKeyInfo.Decode(material, out _, skipCopy: true).AlgorithmId.Value == Rsa)
        {
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(material, out _);
            return new RsaSecurityKey(rsa) { KeyId = Id };
        }

        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(material, out _);
        return new ECDsaSecurityKey(key) { KeyId = Id };
    }

    private byte[] Decrypt(KeyCertificates certificates)
    {
        if (Certificate is null)
        {
            return Material;
        }

        var envelope = new EnvelopedCms();
        envelope.Decode(Material);
        envelope.Decrypt(new X509Certificate2Collection(certificates.Get(Certificate)));
        return envelope.ContentInfo.Content;
    }
}
