using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Users.Api.Keys;

/// <summary>A key of the OpenID Connect server, shared by all replicas.</summary>
public sealed class ServerKey
{
    private const int RsaBits = 2048;
    private const int SymmetricBytes = 32;
    private const int IdBytes = 16;

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

    /// <summary>An RSA private key (PKCS #8) for signing, 256 random bits for encryption.</summary>
    public byte[] Material { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it takes over from the previous key.</summary>
    public DateTime ActiveFrom { get; private set; }

    public static ServerKey Create(KeyUse use, DateTime now, DateTime activeFrom)
    {
        if (use == KeyUse.Encryption)
        {
            return new(use, RandomNumberGenerator.GetBytes(SymmetricBytes), now, activeFrom);
        }

        using var rsa = RSA.Create(RsaBits);
        return new(use, rsa.ExportPkcs8PrivateKey(), now, activeFrom);
    }

    public SecurityKey ToSecurityKey()
    {
        if (Use == KeyUse.Encryption)
        {
            return new SymmetricSecurityKey(Material) { KeyId = Id };
        }

        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Material, out _);
        return new RsaSecurityKey(rsa) { KeyId = Id };
    }
}
