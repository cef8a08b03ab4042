using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Users.Api.Passwords;

/// <summary>Lets whoever has it set one user's password, once and for a while. Of the secret only a hash is kept.</summary>
public sealed class SetPasswordLink
{
    /// <summary>How long it can be used.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private const int TokenBytes = 32;

    // For EF Core.
    private SetPasswordLink()
    {
    }

    private SetPasswordLink(long userId, byte[] tokenHash, DateTime now) =>
        (UserId, TokenHash, ExpiresAt) = (userId, tokenHash, now + Lifetime);

    /// <summary>For whom.</summary>
    public long UserId { get; private set; }

    /// <summary>By what the secret is recognised.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>Until when it can be used, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>Makes one, and the secret, which is in no other place.</summary>
    public static (SetPasswordLink Link, string Token) Create(long userId, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        return (new(userId, Hash(token), now), token);
    }

    /// <summary>The hash of a secret. It is random and long, so that a fast hash keeps it.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
