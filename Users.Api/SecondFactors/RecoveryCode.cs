using System.Security.Cryptography;
using System.Text;
using OtpNet;

namespace Users.Api.SecondFactors;

/// <summary>A code that takes the place of the authenticator app, once. Deleted when it is used.</summary>
public sealed class RecoveryCode
{
    public const int CountOfUser = 10;

    // 120 bits, so that a plain hash cannot be guessed from.
    private const int Bytes = 15;
    private const int Characters = 24;
    private const int GroupCharacters = 6;

    // For EF Core.
    private RecoveryCode()
    {
    }

    public long UserId { get; private set; }

    /// <summary>SHA-256 of the code.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>New codes, and how the user has to write each.</summary>
    public static (RecoveryCode Code, string Text)[] Create(long userId) => [.. Enumerable.Range(0, CountOfUser).Select(_ =>
    {
        var text = Base32Encoding.ToString(RandomNumberGenerator.GetBytes(Bytes)).ToLowerInvariant();
        return (new RecoveryCode { UserId = userId, Hash = HashOf(text) }, string.Join('-', text.Chunk(GroupCharacters).Select(group => new string(group))));
    })];

    /// <summary>The hash of a code as somebody writes it; null if it cannot be one.</summary>
    public static byte[]? TryHash(string text)
    {
        var bare = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return bare.Length == Characters ? HashOf(bare) : null;
    }

    private static byte[] HashOf(string bare) => SHA256.HashData(Encoding.ASCII.GetBytes(bare));
}
