using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Users.Api.Keys;

/// <summary>A key of the OpenID Connect server, which every replica has and which outlives them.</summary>
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

    /// <summary>Its name in the header of what it signs or encrypts (<c>kid</c>).</summary>
    public string Id { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public KeyUse Use { get; private set; }

    /// <summary>The secret: an RSA key (PKCS #8) to sign, 256 random bits to encrypt.</summary>
    public byte[] Material { get; private set; } = [];

    /// <summary>When it was made, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it takes over from the key before it, UTC.</summary>
    public DateTime ActiveFrom { get; private set; }

    /// <summary>Makes a key.</summary>
    /// <param name="use">What it is for.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="activeFrom">When it is to take over, UTC.</param>
    public static ServerKey Create(KeyUse use, DateTime now, DateTime activeFrom)
    {
        if (use == KeyUse.Encryption)
        {
            return new(use, RandomNumberGenerator.GetBytes(SymmetricBytes), now, activeFrom);
        }

        using var rsa = RSA.Create(RsaBits);
        return new(use, rsa.ExportPkcs8PrivateKey(), now, activeFrom);
    }

    /// <summary>As the token library takes it.</summary>
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
