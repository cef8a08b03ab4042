using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Users.Api.Passwords;

/// <summary>A link with which a user can set their password, once and for a limited time. Only a hash of its token is stored.</summary>
public sealed class SetPasswordLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private const int TokenBytes = 32;

    // For EF Core.
    private SetPasswordLink()
    {
    }

    private SetPasswordLink(long userId, byte[] tokenHash, DateTime now) =>
        (UserId, TokenHash, ExpiresAt) = (userId, tokenHash, now + Lifetime);

    public long UserId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    public DateTime ExpiresAt { get; private set; }

    /// <summary>A new link, and its token, which is not stored.</summary>
    public static (SetPasswordLink Link, string Token) Create(long userId, DateTime now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        return (new(userId, Hash(token), now), token);
    }

    /// <summary>A fast hash is enough, as tokens are long and random.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
